-- Who came first. A fresh installation that is closed to strangers must still let one person in; row-level security hides
-- whether there are any people, and a unique key does not: whoever gets the one row in is first, also in a race.
CREATE TABLE first_person (
    one        boolean PRIMARY KEY DEFAULT true CHECK (one),
    person_id  text NOT NULL,
    at         timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE first_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY first_person_self ON first_person
    USING (person_id = (SELECT app_value('app.person')));

GRANT SELECT, INSERT ON first_person TO plumbline_admin;
