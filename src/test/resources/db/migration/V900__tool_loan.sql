-- Tools that volunteers borrow. A loan goes with the volunteer's row.
create sequence lidzas.tool_loan_number;

create table lidzas.tool_loan (
    reference  text   primary key check (reference ~ '^X-[0-9]{4}-[0-9]{6,}$'),
    volunteer  text   not null references lidzas.volunteer on delete cascade,
    tool       text   not null,
    stage      text   not null,
    lent_on    date   not null,
    attributes jsonb  not null default '{}',
    version    bigint not null,
    constraint tool_loan_stage_check check (stage in ('lent', 'returned'))
);

create index on lidzas.tool_loan (volunteer, lent_on);

comment on column lidzas.tool_loan.reference is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.tool_loan.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.tool_loan.tool is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.tool_loan.stage is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.tool_loan.lent_on is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.tool_loan.attributes is 'personal: additional answers; kept: until the volunteer is erased';
comment on column lidzas.tool_loan.version is 'none: revision of the row';
