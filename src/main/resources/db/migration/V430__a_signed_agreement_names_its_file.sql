-- Which of the files about a volunteer is the signed paper of which version. A file belongs to one version; what is erased is named no more.
alter table lidzas.volunteer_agreement add column signed_file uuid references lidzas.document on delete set null;

create unique index agreement_of_a_signed_file on lidzas.volunteer_agreement (signed_file);

comment on column lidzas.volunteer_agreement.signed_file is 'personal: pseudonym; kept: until the volunteer is erased';
