-- The example process's own table.
create table lidzas.tool_loan (
    id          bigint generated always as identity primary key,
    revision    bigint not null default 0,
    reference   text   not null unique,
    borrower    text   not null,
    email       text   not null,
    returned_on date
);

create sequence lidzas.tool_loan_number;

comment on column lidzas.tool_loan.borrower is 'personal: A; kept: while lent';
comment on column lidzas.tool_loan.email is 'personal: A; kept: while lent';
