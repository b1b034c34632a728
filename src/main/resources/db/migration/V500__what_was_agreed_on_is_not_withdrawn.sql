-- With whom there is an agreement ends it; the links of the first letters withdraw nothing any more.
update lidzas.personal_link link set used_at = now()
where link.element_id = 'startEvent_withdrawn' and link.used_at is null
  and exists (select from lidzas.volunteer_agreement agreement
              where agreement.volunteer = link.reference and agreement.concluded_at is not null);
