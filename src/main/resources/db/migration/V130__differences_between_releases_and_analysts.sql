-- Where a release and an analyst changed the same file, both texts are kept until somebody has merged them: nothing is
-- buried. Texts of models, forms, tables and mails are the organisation's; they hold nobody's data.
create sequence lidzas.release_difference_number;

create table lidzas.release_difference (
    reference       text        primary key check (reference ~ '^R-[0-9]{4}-[0-9]{6,}$'),
    file            text        not null,
    outcome         text        not null check (outcome in ('KEPT', 'REPLACED', 'HELD_BACK', 'REMOVED')),
    base_text       bytea,
    repository_text bytea,
    analysts_text   bytea,
    reasons         jsonb       not null default '[]',
    found_at        timestamptz not null,
    settled_at      timestamptz,
    settlement      text        check (settlement in ('DEPLOYED', 'AS_IT_IS', 'OVERTAKEN')),
    version         bigint      not null,
    check ((outcome = 'REMOVED') = (repository_text is null)),
    check ((settled_at is null) = (settlement is null))
);

create unique index on lidzas.release_difference (file) where settled_at is null;
