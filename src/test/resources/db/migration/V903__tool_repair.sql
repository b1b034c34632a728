-- The smallest kind of record: what has to be mended on a tool. It goes with the loan.
create sequence lidzas.tool_repair_number;

create table lidzas.tool_repair (
    reference   text   primary key check (reference ~ '^Y-[0-9]{4}-[0-9]{6,}$'),
    loan        text   not null references lidzas.tool_loan on delete cascade,
    reported_on date   not null,
    damage      text,
    version     bigint not null
);

create index on lidzas.tool_repair (loan);

comment on column lidzas.tool_repair.reference is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.tool_repair.loan is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.tool_repair.reported_on is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.tool_repair.damage is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.tool_repair.version is 'none: revision of the row';
