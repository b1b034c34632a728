-- Every column says what it is: "personal: <category>; kept: <rule>", repeated by docs/privacy-register.yaml, or "none: <what it
-- is>". So a new column is never personal by oversight.

comment on column lidzas.decision_log.id is 'none: number of the row';
comment on column lidzas.decision_log.reference is 'personal: pseudonym; kept: as proof of the decision, leads nowhere once the person is erased';
comment on column lidzas.decision_log.decision is 'none: name of a decision table';
comment on column lidzas.decision_log.decision_version is 'none: version of a decision table';
comment on column lidzas.decision_log.rules is 'personal: pseudonymous answer; kept: as proof of the decision, leads nowhere once the person is erased';
comment on column lidzas.decision_log.decided_at is 'personal: pseudonymous answer; kept: as proof of the decision, leads nowhere once the person is erased';

comment on column lidzas.personal_link.token_hash is 'none: hash of a random token';
comment on column lidzas.personal_link.process_instance_id is 'none: id of a process';
comment on column lidzas.personal_link.element_id is 'none: id of an element of a diagram';
comment on column lidzas.personal_link.kind is 'none: kind of link';
comment on column lidzas.personal_link.language is 'personal: contact; kept: erased with the person, at the latest a year after the link was made';
comment on column lidzas.personal_link.created_at is 'personal: contact; kept: erased with the person, at the latest a year after the link was made';
comment on column lidzas.personal_link.used_at is 'personal: contact; kept: erased with the person, at the latest a year after the link was made';

comment on column lidzas.sign_in_link.token_hash is 'none: hash of a random token';
comment on column lidzas.sign_in_link.created_at is 'personal: device; kept: a day';
comment on column lidzas.sign_in_link.used_at is 'personal: device; kept: a day';

comment on column lidzas.person_device.id is 'none: number of the row';
comment on column lidzas.person_device.token_hash is 'none: hash of a random token';
comment on column lidzas.person_device.signed_in_at is 'personal: device; kept: thirty days after the sign-in';

comment on column lidzas.send_log.event_id is 'none: id of a step of a process';
comment on column lidzas.send_log.template is 'none: name of a mail text';
comment on column lidzas.send_log.message_id is 'none: random number of a mail';
comment on column lidzas.send_log.outcome is 'personal: contact; kept: the log of mails, erased with the person';
comment on column lidzas.send_log.sent_at is 'personal: contact; kept: the log of mails, erased with the person';
comment on column lidzas.send_log.begun_at is 'personal: contact; kept: the log of mails, erased with the person';

comment on column lidzas.person.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person.email_confirmed is 'personal: contact; kept: until the person is erased';
comment on column lidzas.person.created_at is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person.version is 'none: revision of the row';

comment on column lidzas.person_note.id is 'none: number of the row';
comment on column lidzas.person_note.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_note.written_at is 'personal: notes; kept: until the person is erased';

comment on column lidzas.person_opening.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_opening.purpose is 'none: code of what the record was opened for';
comment on column lidzas.person_opening.opened_in is 'personal: staff account; kept: until the person is erased';

comment on column lidzas.person_merge.duplicate is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_merge.kept is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_merge.merged_at is 'personal: identity; kept: until the person is erased';

comment on column lidzas.person_erasure.id is 'none: number of the row';
comment on column lidzas.person_erasure.person is 'personal: pseudonym; kept: as proof of the erasure';
comment on column lidzas.person_erasure.cause is 'none: code of why it was erased';
comment on column lidzas.person_erasure.erased_at is 'personal: pseudonym; kept: as proof of the erasure';

comment on column lidzas.recruitment_campaign.reference is 'none: number of a campaign';
comment on column lidzas.recruitment_campaign.name is 'none: name of a campaign';
comment on column lidzas.recruitment_campaign.starts_on is 'none: day of a campaign';
comment on column lidzas.recruitment_campaign.ends_on is 'none: day of a campaign';
comment on column lidzas.recruitment_campaign.target is 'none: number of volunteers that are looked for';
comment on column lidzas.recruitment_campaign.funder_sentence is 'none: sentence about who pays';
comment on column lidzas.recruitment_campaign.announced_on is 'none: day of a campaign';
comment on column lidzas.recruitment_campaign.closed_on is 'none: day of a campaign';
comment on column lidzas.recruitment_campaign.attributes is 'none: additional answers about a campaign';
comment on column lidzas.recruitment_campaign.version is 'none: revision of the row';

comment on column lidzas.volunteer.reference is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.person is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.stage is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.applied_on is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.applied_via is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.privacy_notice_version is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.privacy_notice_at is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.person_decided is 'none: whether it is known whose application it is';
comment on column lidzas.volunteer.campaign is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.probation_ends_on is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.version is 'none: revision of the row';

comment on column lidzas.volunteer_stage.volunteer is 'personal: pseudonym; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_stage.position is 'none: order of the rows';
comment on column lidzas.volunteer_stage.stage is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer_stage.since is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';

comment on column lidzas.training_programme.reference is 'none: number of a programme';
comment on column lidzas.training_programme.number is 'none: number of a programme';
comment on column lidzas.training_programme.reason is 'none: why a programme was changed';
comment on column lidzas.training_programme.published_on is 'none: day of a programme';
comment on column lidzas.training_programme.discarded_on is 'none: day of a programme';
comment on column lidzas.training_programme.attributes is 'none: additional answers about a programme';
comment on column lidzas.training_programme.version is 'none: revision of the row';

comment on column lidzas.training_module.programme is 'none: number of a programme';
comment on column lidzas.training_module.position is 'none: order of the rows';
comment on column lidzas.training_module.code is 'none: code of a module';
comment on column lidzas.training_module.title is 'none: name of a module';
comment on column lidzas.training_module.title_english is 'none: name of a module';
comment on column lidzas.training_module.hours is 'none: length of a module';
comment on column lidzas.training_module.mandatory is 'none: whether everybody takes a module';
comment on column lidzas.training_module.mode is 'none: way in which a module is held';

comment on column lidzas.training_session.reference is 'none: number of a session';
comment on column lidzas.training_session.module is 'none: code of a module';
comment on column lidzas.training_session.starts_at is 'none: time of a session';
comment on column lidzas.training_session.ends_at is 'none: time of a session';
comment on column lidzas.training_session.mode is 'none: way in which a session is held';
comment on column lidzas.training_session.place is 'none: place of a session';
comment on column lidzas.training_session.link is 'none: address of a session';
comment on column lidzas.training_session.places is 'none: number of people that a session takes';
comment on column lidzas.training_session.stage is 'none: stage of a session';
comment on column lidzas.training_session.changes is 'none: number of changes that calendars know';
comment on column lidzas.training_session.attributes is 'none: additional answers about a session';
comment on column lidzas.training_session.version is 'none: revision of the row';

comment on column lidzas.training_run.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.training_run.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.training_run.volunteer is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.training_run.programme is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_run.stage is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_run.begun_on is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_run.due_on is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_run.ended_on is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_run.version is 'none: revision of the row';

comment on column lidzas.training_enrolment.run is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.training_enrolment.session is 'personal: training; kept: until the person is erased';
comment on column lidzas.training_enrolment.enrolled_at is 'personal: training; kept: until the person is erased';

comment on column lidzas.support_case.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.support_case.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.support_case.stage is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.opened_on is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.next_date is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.planned_date is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.contact_checked_on is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.planned_said is 'none: order of what was said about dates';
comment on column lidzas.support_case.date_said is 'none: order of what was said about dates';
comment on column lidzas.support_case.last_contact_on is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.state_support is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.priority is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.support_case.plan_agreed_on is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.closure_reason is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.closed_on is 'personal: support case; kept: until the person is erased';
comment on column lidzas.support_case.version is 'none: revision of the row';

comment on column lidzas.case_consent.id is 'none: number of the row';
comment on column lidzas.case_consent.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.case_consent.purpose is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent.given is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent.text_version is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent.language is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent.decided_on is 'personal: consent; kept: until the person is erased';
comment on column lidzas.case_consent.withdrawn_on is 'personal: consent; kept: until the person is erased';

comment on column lidzas.case_need.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.case_need.round is 'personal: support case; kept: until the person is erased';
comment on column lidzas.case_need.domain is 'personal: support case; kept: until the person is erased';
comment on column lidzas.case_need.asked_on is 'personal: support case; kept: until the person is erased';

comment on column lidzas.case_offer.reference is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.case_offer.support_case is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.case_offer.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.case_offer.stage is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.case_offer.offered_at is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.case_offer.answered_at is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.case_offer.ended_at is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.case_offer.earlier_visits is 'personal: support case; kept: until the person is erased';
comment on column lidzas.case_offer.reminded_on is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.case_offer.version is 'none: revision of the row';

comment on column lidzas.visit.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.visit.support_case is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.visit.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.visit.day is 'personal: support case; kept: until the person is erased';
comment on column lidzas.visit.mode is 'personal: support case; kept: until the person is erased';
comment on column lidzas.visit.minutes is 'personal: support case; kept: until the person is erased';
comment on column lidzas.visit.domains is 'personal: support case; kept: until the person is erased';
comment on column lidzas.visit.next_date is 'personal: support case; kept: until the person is erased';
comment on column lidzas.visit.next_said is 'none: order of what was said about dates';
comment on column lidzas.visit.version is 'none: revision of the row';

comment on column lidzas.volunteer_hours.reference is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.volunteer is 'personal: pseudonym; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.day is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.kind is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.minutes is 'personal: volunteer; kept: until the volunteer is erased';
comment on column lidzas.volunteer_hours.version is 'none: revision of the row';

comment on column lidzas.case_check.reference is 'none: number of a check';
comment on column lidzas.case_check.made_on is 'none: day of a check';
comment on column lidzas.case_check.findings is 'personal: pseudonym; kept: as proof of the check, leads nowhere once the case is erased';
comment on column lidzas.case_check.version is 'none: revision of the row';

comment on column lidzas.case_priority_change.id is 'none: number of the row';
comment on column lidzas.case_priority_change.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.case_priority_change.earlier is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.case_priority_change.priority is 'personal: sensitive; kept: until the person is erased';
comment on column lidzas.case_priority_change.changed_at is 'personal: sensitive; kept: until the person is erased';

comment on column lidzas.nightly_work.task_name is 'none: name of work that is done at night';
comment on column lidzas.nightly_work.task_instance is 'none: name of work that is done at night';
comment on column lidzas.nightly_work.task_data is 'none: nothing, the library asks for it';
comment on column lidzas.nightly_work.execution_time is 'none: time of work that is done at night';
comment on column lidzas.nightly_work.picked is 'none: whether a node does the work';
comment on column lidzas.nightly_work.picked_by is 'none: name of a node';
comment on column lidzas.nightly_work.last_success is 'none: time of work that is done at night';
comment on column lidzas.nightly_work.last_failure is 'none: time of work that is done at night';
comment on column lidzas.nightly_work.consecutive_failures is 'none: number of failures';
comment on column lidzas.nightly_work.last_heartbeat is 'none: time of work that is done at night';
comment on column lidzas.nightly_work.version is 'none: revision of the row';

comment on column lidzas.opened_process.process_key is 'none: name of a process';
comment on column lidzas.opened_process.group_id is 'none: name of a group';
comment on column lidzas.opened_process.opened_at is 'personal: staff account; kept: as proof of the right';

comment on column lidzas.erasure_request.reference is 'personal: pseudonym; kept: as proof of the erasure';
comment on column lidzas.erasure_request.person is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.erasure_request.reason is 'none: code of why it was asked';
comment on column lidzas.erasure_request.requested_at is 'personal: staff account; kept: as proof of the erasure';
comment on column lidzas.erasure_request.outcome is 'none: code of what was decided';
comment on column lidzas.erasure_request.decided_at is 'personal: staff account; kept: as proof of the erasure';
comment on column lidzas.erasure_request.version is 'none: revision of the row';

comment on column lidzas.security_event.id is 'none: number of the row';
comment on column lidzas.security_event.happened_at is 'personal: staff account; kept: a year by rule';
comment on column lidzas.security_event.kind is 'personal: staff account; kept: a year by rule';

comment on column lidzas.staff_session.primary_id is 'none: id of a session';
comment on column lidzas.staff_session.session_id is 'none: id of a session';
comment on column lidzas.staff_session.creation_time is 'personal: device; kept: until the session ends';
comment on column lidzas.staff_session.last_access_time is 'personal: device; kept: until the session ends';
comment on column lidzas.staff_session.max_inactive_interval is 'none: length of a session';
comment on column lidzas.staff_session.expiry_time is 'personal: device; kept: until the session ends';

comment on column lidzas.staff_session_attributes.session_primary_id is 'none: id of a session';
comment on column lidzas.staff_session_attributes.attribute_name is 'none: name of a part of a session';

comment on column lidzas.second_factor.secret is 'personal: staff account; kept: until switched off or the account is deleted';
comment on column lidzas.second_factor.confirmed_at is 'personal: staff account; kept: until switched off or the account is deleted';
comment on column lidzas.second_factor.last_step is 'personal: staff account; kept: until switched off or the account is deleted';

comment on column lidzas.recovery_code.code_hash is 'none: hash of a random code';

comment on column lidzas.application_password.id is 'none: number of the row';
comment on column lidzas.application_password.password_hash is 'none: hash of a random password';
comment on column lidzas.application_password.purpose is 'none: code of what a password is for';
comment on column lidzas.application_password.created_at is 'personal: staff account; kept: until revoked or the account is deleted';

comment on column lidzas.provider_account.issuer is 'none: address of the organisation''s provider';
comment on column lidzas.provider_account.linked_at is 'personal: staff account; kept: until the account is deleted';

comment on column lidzas.asked_mail.asked_at is 'personal: contact; kept: a day';

comment on column lidzas.form_opening.opening_hash is 'none: hash of a random number';
comment on column lidzas.form_opening.content_hash is 'personal: unsent text; kept: two days';
comment on column lidzas.form_opening.used_at is 'personal: staff account; kept: two days';

comment on column lidzas.address_change.reference is 'personal: pseudonym; kept: until the change is over';
comment on column lidzas.address_change.asked_at is 'personal: contact; kept: until the change is over';

comment on column lidzas.release_difference.reference is 'none: number of a difference';
comment on column lidzas.release_difference.file is 'none: name of a file';
comment on column lidzas.release_difference.outcome is 'none: code of what is in use';
comment on column lidzas.release_difference.base_text is 'none: text of a file';
comment on column lidzas.release_difference.repository_text is 'none: text of a file';
comment on column lidzas.release_difference.analysts_text is 'none: text of a file';
comment on column lidzas.release_difference.reasons is 'none: what stands against a file';
comment on column lidzas.release_difference.found_at is 'none: time of a difference';
comment on column lidzas.release_difference.settled_at is 'none: time of a difference';
comment on column lidzas.release_difference.settlement is 'none: code of how a difference ended';
comment on column lidzas.release_difference.version is 'none: revision of the row';

comment on column lidzas.returned_task.task_id is 'none: id of a task';
comment on column lidzas.returned_task.returned_at is 'personal: staff account; kept: until the task is done';

comment on column lidzas.form_draft.place is 'none: id of a task or name of a process';
comment on column lidzas.form_draft.subject_revision is 'none: revision of a record';
comment on column lidzas.form_draft.page is 'none: address of a page without its reference';
comment on column lidzas.form_draft.saved_at is 'personal: staff account; kept: until sent, seven days at most';

comment on column lidzas.refused_letter.event_id is 'none: id of a step of a process';
comment on column lidzas.refused_letter.template is 'none: name of a mail text';
comment on column lidzas.refused_letter.recipient is 'none: kind of recipient';
comment on column lidzas.refused_letter.process_instance_id is 'none: id of a process';
comment on column lidzas.refused_letter.link is 'none: element that a link of the letter leads to';
comment on column lidzas.refused_letter.exit_link is 'none: element that a link of the letter leads to';
comment on column lidzas.refused_letter.refused_at is 'personal: contact; kept: until the letter is sent or untrue, erased with the person';
comment on column lidzas.refused_letter.times is 'personal: contact; kept: until the letter is sent or untrue, erased with the person';
comment on column lidzas.refused_letter.asked_at is 'personal: contact; kept: until the letter is sent or untrue, erased with the person';

comment on column lidzas.asked_link.id is 'none: number of the row';
comment on column lidzas.asked_link.kind is 'none: kind of link';
comment on column lidzas.asked_link.asked_at is 'personal: contact; kept: until it is looked up, a day at most';

comment on column lidzas.incident_cause.cause is 'none: what has stopped, without words about anybody';
comment on column lidzas.incident_cause.begun_at is 'none: time of an incident';
comment on column lidzas.incident_cause.last_seen_at is 'none: time of an incident';

comment on column lidzas.incident_notice.cause is 'none: what has stopped, without words about anybody';
comment on column lidzas.incident_notice.told_at is 'personal: staff account; kept: until the cause is over';

comment on column lidzas.limit_count.state is 'none: count of attempts';
comment on column lidzas.limit_count.expires_at is 'none: time of a limit';

comment on column lidzas.example_step.step is 'none: name of a step that made an example';
comment on column lidzas.example_step.result is 'none: number of a made-up record';
comment on column lidzas.example_step.done_at is 'none: time of a step that made an example';

comment on column lidzas.database_copy.identity is 'none: identity of the database';
comment on column lidzas.database_copy.noticed_at is 'none: time of a restore';
comment on column lidzas.database_copy.held_before is 'none: time of a restore';

comment on column lidzas.held_mail.job_id is 'none: id of a job';
comment on column lidzas.held_mail.template is 'none: name of a mail text';
comment on column lidzas.held_mail.linked is 'none: whether the letter has a link';
comment on column lidzas.held_mail.held_at is 'none: time of a restore';
comment on column lidzas.held_mail.discarded_at is 'none: time of a decision about a mail';

comment on column lidzas.backup_made.made_at is 'none: time of a backup';
comment on column lidzas.backup_made.bytes is 'none: size of a backup';

comment on column lidzas.person_join.reference is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_join.kept is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_join.duplicate is 'personal: pseudonym; kept: until the person is erased';
comment on column lidzas.person_join.proposed_at is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_join.outcome is 'personal: identity; kept: until the person is erased';
comment on column lidzas.person_join.decided_at is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_join.undone_at is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.person_join.version is 'none: revision of the row';
