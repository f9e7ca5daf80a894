CREATE TABLE registry_entry_newer_tag (
    entry INTEGER PRIMARY KEY REFERENCES registry_entry (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    found INTEGER NOT NULL
)
