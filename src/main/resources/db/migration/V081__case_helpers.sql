alter table lidzas.case_offer
    add column earlier_visits boolean not null default false,
    add column reminded_on    date;
