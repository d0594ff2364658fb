-- Legal and reform instruments: what every configured rule names as its basis.
CREATE TABLE instrument (
    id            bigint PRIMARY KEY,
    version       int  NOT NULL,
    number        text UNIQUE CHECK (length(number) BETWEEN 1 AND 100),
    title         text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    issuer        text CHECK (length(issuer) <= 200),
    issued_on     date,
    demonstration boolean NOT NULL DEFAULT false
);
