-- One row per sweep and night: what makes a missed night visible, and a night done once however many nodes run it.
CREATE TABLE sweep_run (
    sweep       text NOT NULL,
    night       date NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    handled     int,
    failure     text,
    PRIMARY KEY (sweep, night)
);
