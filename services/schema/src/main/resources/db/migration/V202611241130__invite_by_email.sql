-- An invitation may be meant for one address. Whoever has proved that address to the identity provider finds it without the link:
--   app.email   the verified e-mail address of whoever is signed in, in lower case
ALTER TABLE invitation
    ADD COLUMN email       text,
    ADD COLUMN mail        text CHECK (mail IN ('SENT', 'FAILED')),
    ADD COLUMN declined_at timestamptz;
CREATE INDEX invitation_email ON invitation (lower(email)) WHERE email IS NOT NULL;

CREATE POLICY invitation_addressee ON invitation
    USING (lower(email) = (SELECT app_value('app.email')));
