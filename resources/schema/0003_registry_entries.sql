CREATE TABLE registry_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    description TEXT NOT NULL,
    source TEXT NOT NULL,
    slicing INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    remark TEXT NOT NULL,
    normalised TEXT NOT NULL,
    had_credentials INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    deleted INTEGER
)

CREATE INDEX registry_entry_deleted ON registry_entry (deleted) WHERE deleted IS NOT NULL

CREATE TABLE registry_entry_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL REFERENCES registry_entry (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'changed', 'deleted', 'restored')),
    origin TEXT NOT NULL CHECK (origin IN ('here', 'import', 'sync')),
    who TEXT NOT NULL,
    time INTEGER NOT NULL,
    differences TEXT NOT NULL
)

CREATE INDEX registry_entry_event_entry ON registry_entry_event (entry)

CREATE TABLE registry_entry_availability (
    entry INTEGER PRIMARY KEY REFERENCES registry_entry (id) ON DELETE CASCADE,
    cause TEXT NOT NULL,
    sentence TEXT NOT NULL,
    evidence TEXT NOT NULL,
    digest TEXT NOT NULL,
    digest_before TEXT NOT NULL,
    last_digest TEXT NOT NULL,
    platforms TEXT NOT NULL,
    checked INTEGER NOT NULL
)

CREATE TABLE platform_base (
    platform_id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL UNIQUE REFERENCES registry_entry (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    description TEXT NOT NULL,
    source TEXT NOT NULL,
    slicing INTEGER NOT NULL,
    listed INTEGER NOT NULL,
    remark TEXT NOT NULL,
    updated TEXT NOT NULL
)

CREATE TABLE platform_server (
    url TEXT NOT NULL,
    prefix TEXT NOT NULL,
    username TEXT NOT NULL,
    style TEXT NOT NULL
)

CREATE UNIQUE INDEX platform_server_single ON platform_server ((1))
