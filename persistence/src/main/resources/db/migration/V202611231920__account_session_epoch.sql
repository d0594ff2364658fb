-- A session belongs to the account as it was at sign-in: closing the account or a new password ends all that are open.
ALTER TABLE account ADD COLUMN session_epoch int NOT NULL DEFAULT 0;
