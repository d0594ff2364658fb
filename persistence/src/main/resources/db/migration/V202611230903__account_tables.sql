CREATE TABLE account (
    id            bigint PRIMARY KEY,
    version       int  NOT NULL,
    username      text NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
    official_id   bigint UNIQUE REFERENCES official,
    group_name    text NOT NULL CHECK (group_name IN ('official', 'administrator', 'system')),
    password_hash text NOT NULL,
    state         text NOT NULL CHECK (state IN ('ACTIVE', 'CLOSED')),
    failures      int  NOT NULL DEFAULT 0,
    locked_until  timestamptz,
    CHECK (group_name = 'system' OR official_id IS NOT NULL)
);
