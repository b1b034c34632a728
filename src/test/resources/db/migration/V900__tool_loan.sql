-- The example process's own table.
create table lidzas.tool_loan (
    reference   text   primary key,
    version     bigint not null,
    borrower    text   not null,
    email       text   not null,
    returned_on date
);

create sequence lidzas.tool_loan_number;

comment on column lidzas.tool_loan.borrower is 'personal: A; kept: while lent';
comment on column lidzas.tool_loan.email is 'personal: A; kept: while lent';
