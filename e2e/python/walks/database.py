"""The product's own PostgreSQL, looked at from beside it."""

from pathlib import Path

import pg8000.native

from walks.product import secret


def postmaster(data):
    """(pid, port) of the running server, as PostgreSQL itself wrote them down."""
    lines = Path(data, "postgres", "postmaster.pid").read_text().splitlines()
    return int(lines[0]), int(lines[3])


def connect(product, database="plumbline"):
    """As the superuser, whom row-level security does not hold."""
    return pg8000.native.Connection(
        "postgres", host="127.0.0.1", port=postmaster(product.data)[1], database=database,
        password=secret(product.data, "postgres.password"), timeout=20,
    )


def show(product, *settings):
    """Values of server settings, by name."""
    with connect(product) as connection:
        return {name: connection.run(f"SHOW {name}")[0][0] for name in settings}


class Rows:
    """All rows of a project and its organization, for a look before and a look after. A project beside it may change."""

    def __init__(self, product, organization, project, beside):
        self.connection = connect(product)
        self.ids = {"organization": organization, "project": project, "beside": beside}
        # an own key's look is a use of it, and a wrong secret with its public key is noted for its owner
        tables = self.connection.run("""
            SELECT c.relname, array_agg(a.attname::text) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND a.attname IN ('project_id', 'organization_id') AND c.relname NOT IN ('api_key_use', 'api_key_refusal')
            GROUP BY 1 ORDER BY 1""")
        self.sql = " UNION ALL ".join([
            fingerprint("organization", "id = :organization"),
            *(fingerprint(table, condition(columns)) for table, columns in tables),
        ])

    def look(self):
        """Table -> (count, fingerprint)."""
        return {table: (count, print) for table, count, print in self.connection.run(self.sql, **self.ids)}


def fingerprint(table, condition):
    return (f"SELECT '{table}', count(*), md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), ''))"
            f" FROM {table} t WHERE {condition}")


def condition(columns):
    if "organization_id" not in columns:
        return "project_id = :project"
    if "project_id" not in columns:
        return "organization_id = :organization"
    return "organization_id = :organization AND project_id IS DISTINCT FROM :beside OR project_id = :project"


def join(product, organization, person, role, project=None, project_role=None):
    """Make a person a member, as the owner of the database would: with every role, and before there is a page for it."""
    with connect(product) as connection:
        connection.run(
            "INSERT INTO organization_member (organization_id, person_id, role) VALUES (:organization, :person, :role)",
            organization=organization, person=person, role=role)
        if project_role:
            connection.run(
                "INSERT INTO project_member (project_id, organization_id, person_id, role)"
                " VALUES (:project, :organization, :person, :role)",
                project=project, organization=organization, person=person, role=project_role)
