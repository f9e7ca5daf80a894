CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    command TEXT NOT NULL,
    title TEXT NOT NULL,
    arguments TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    started TEXT NOT NULL,
    ended TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    error_summary TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT ''
)

CREATE TABLE operation_image (
    operation INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (operation, position)
) WITHOUT ROWID

CREATE TABLE layer_fact (
    diff_id TEXT NOT NULL,
    compression TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (diff_id, compression)
)

CREATE INDEX layer_fact_seen ON layer_fact (seen)

CREATE TABLE blob_fact (
    digest TEXT NOT NULL,
    host TEXT NOT NULL,
    account TEXT NOT NULL,
    repository TEXT NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (digest, host, account, repository)
)

CREATE INDEX blob_fact_repository ON blob_fact (host, account, repository)

CREATE INDEX blob_fact_seen ON blob_fact (seen)

CREATE TABLE host_fact (
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (host, name)
) WITHOUT ROWID
