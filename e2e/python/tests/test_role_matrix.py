"""Every route × every role, every wrong key and every wrong login: who is let in, what the others see, and that nothing changes."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from walks.calls import call
from walks.expectations import EXPECTATIONS, LEAVE, OPERATIONS, ROLES
from walks.house import new_house
from walks.victim import WORD, with_own


@pytest.fixture(scope="module")
def house(product):
    return new_house(product)


def test_every_route_has_an_expectation():
    assert set(OPERATIONS) == set(EXPECTATIONS)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_only_who_may(operation, house):
    """First all who may not, against unchanged rows; then all who may, each with something of its own to take away."""
    expected = {**of_people(operation, house), **of_keys(operation, house), **of_others(operation, house)}
    before = house.rows()
    refused = {name: (api, codes) for name, (api, codes) in expected.items() if 200 not in codes}
    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(lambda one: (one[0], one[1][1], call(one[1][0], operation, path_of(house))), refused.items())
        wrong = [problem for name, codes, answer in answers for problem in problems(name, codes, answer)]
    assert not wrong, "\n".join([operation, *wrong])
    assert changed(before, house.rows()) == []

    for name, (api, codes) in expected.items():
        if name in refused:
            continue
        own = name == "own" or name in house.people
        ids = with_own(house.victim, operation, api if name in house.people else house.victim.tenant.person) if own else path_of(house)
        between = house.rows()
        answer = call(api, operation, ids)
        assert answer.status_code in codes or answer.status_code < 300 and 200 in codes, described(name, answer)
        secrets = not_for(name, house)
        assert not any(secret in answer.text.lower() for secret in secrets), described(name, answer)
        if operation == LEAVE:
            house.return_of(house.people[name])
        elif secrets:
            assert changed(between, house.rows()) == [], name


def of_people(operation, house):
    """Person -> (its API, the status codes that are right; 200 stands for all that say yes)."""
    expectation = EXPECTATIONS[operation]
    return {name: (person.api, codes_of(person, expectation)) for name, person in house.people.items()}


def codes_of(person, expectation):
    if expectation.scope == "open" or expectation.scope == "login":
        return {200}
    if expectation.scope in ("shared", "token"):
        return {404}
    if expectation.credential == "key":
        return {401}
    role = person.organization_role if expectation.scope == "organization" else person.project_role
    if role is None:
        return {404}
    if ROLES.index(role) >= ROLES.index(expectation.weakest):
        return {200}
    return {404} if expectation.scope == "location" else {403}


def of_keys(operation, house):
    scope = EXPECTATIONS[operation].scope
    strangers = {200, 404}  # of lists their own, of ids nothing
    right = {
        "open": lambda name: {200},
        "shared": lambda name: {404},
        "key": lambda name: {"own": {200}, "next door": strangers, "another organization": strangers,
                             "own public key alone": {403}}.get(name, {401}),
        "public key": lambda name: {"own": {200}, "next door": {200}, "another organization": {200},
                                    "own public key alone": {200}}.get(name, {401}),
    }.get(scope, lambda name: {401})
    return {name: (api, right(name)) for name, api in house.keys.items()}


def of_others(operation, house):
    right = {"open": {200}, "shared": {404}}.get(EXPECTATIONS[operation].scope, {401})
    return {name: (api, right) for name, api in house.tokens.items()}


def path_of(house):
    return {**house.victim.ids, "token": "no-such-token"}


def not_for(name, house):
    """What a caller may not read anywhere: of the project, or of the whole organization."""
    if name == "own":
        return ()
    person = house.people.get(name)
    if name == "next door":
        return (f"{WORD} app", house.victim.tenant.project_id.lower())
    if person is None or person.organization_role is None:
        return (WORD,)
    if person.project_role == "NONE" and person.organization_role not in ("OWNER", "ADMIN"):
        return (f"{WORD} app", house.victim.tenant.project_id.lower())
    return ()


def problems(name, codes, answer):
    if answer.status_code not in codes:
        yield f"expected {codes}: {described(name, answer)}"
    if WORD in answer.text.lower():
        yield f"sees the victim's: {described(name, answer)}"


def described(name, answer):
    return f"{name}: {answer.status_code} {answer.text[:300]}"


def changed(before, after):
    return sorted(table for table in before.keys() | after.keys() if before.get(table) != after.get(table))
