"""What a person with a wrong secret sees."""

from langfuse import get_client

try:
    print("auth_check", get_client().auth_check())
except Exception as refusal:  # the class differs between the generations
    print(type(refusal).__name__, refusal)
