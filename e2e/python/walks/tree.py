"""A trace as the nested names that a person sees, and its observations by name."""


def names(trace, parent=None):
    """Nested dict of observation names: {'main': {'story': {'OpenAI-generation': {}}}}."""
    return {
        one["name"]: names(trace, one["id"])
        for one in sorted(trace["observations"], key=lambda one: one["startTime"])
        if one["parentObservationId"] == parent
    }


def named(trace, name):
    """The one observation with this name."""
    found = [one for one in trace["observations"] if one["name"] == name]
    assert len(found) == 1, f"{len(found)} observations are named {name}"
    return found[0]
