-- A period in which the organisation looks for volunteers, with the sentence its funder asks for.
create sequence lidzas.recruitment_campaign_number;

create table lidzas.recruitment_campaign (
    reference       text   primary key check (reference ~ '^K-[0-9]{4}-[0-9]{6,}$'),
    name            text   not null,
    starts_on       date   not null,
    ends_on         date   not null,
    target          integer check (target > 0),
    funder_sentence text,
    announced_on    date,
    closed_on       date,
    attributes      jsonb  not null default '{}',
    version         bigint not null,
    check (starts_on <= ends_on)
);
