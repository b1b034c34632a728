-- How far the trial's example people have come: each step is written down in the transaction that did it, so a start goes on
-- where a former one was ended. Invented people only; empty in every other installation.
create table lidzas.example_step (
    step   text        primary key,
    result text,
    done_at timestamptz not null
);
