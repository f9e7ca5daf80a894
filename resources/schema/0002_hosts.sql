CREATE TABLE registry_host (
    host TEXT NOT NULL PRIMARY KEY,
    environment TEXT NOT NULL CHECK (environment IN ('', 'development', 'staging', 'production')),
    plain_http INTEGER NOT NULL,
    insecure INTEGER NOT NULL,
    read_only INTEGER NOT NULL,
    ca_file TEXT NOT NULL,
    client_certificate_file TEXT NOT NULL,
    client_key_file TEXT NOT NULL,
    username TEXT NOT NULL,
    kind TEXT NOT NULL,
    remark TEXT NOT NULL
) WITHOUT ROWID

CREATE TABLE known_repository (
    host TEXT NOT NULL,
    path TEXT NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (host, path)
) WITHOUT ROWID
