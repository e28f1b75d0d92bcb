"""What a call must cost: tokens times price, in decimal."""

from decimal import Decimal

# USD per token of gpt-4o-2024-08-06, from OpenAI's price list
GPT_4O = {
    "input": Decimal("0.0000025"),
    "input_cached_tokens": Decimal("0.00000125"),
    "output": Decimal("0.00001"),
    # reasoning tokens are output tokens
    "output_reasoning_tokens": Decimal("0.00001"),
}
# everything is compared to a millionth of a millionth of a dollar
EXACT = Decimal("0.000000000001")


def buckets_of(usage):
    """OpenAI's usage as exclusive buckets: no token is in two of them."""
    cached = usage["prompt_tokens_details"]["cached_tokens"]
    reasoning = usage["completion_tokens_details"]["reasoning_tokens"]
    return {
        "input": usage["prompt_tokens"] - cached,
        "input_cached_tokens": cached,
        "output": usage["completion_tokens"] - reasoning,
        "output_reasoning_tokens": reasoning,
    }


def cost_of(usage):
    return sum(tokens * GPT_4O[bucket] for bucket, tokens in buckets_of(usage).items())


def assert_cost(actual, expected):
    assert actual is not None and abs(Decimal(actual) - expected) < EXACT, f"{actual} USD, not {expected}"
