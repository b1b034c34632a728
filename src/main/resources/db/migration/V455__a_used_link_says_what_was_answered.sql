-- Whoever opens a used link once more is told what was answered: the form, and where the words differ the answer's code.
alter table lidzas.personal_link add column answered text;

comment on column lidzas.personal_link.answered is
    'personal: contact; kept: erased with the person, at the latest a year after the link was made';
