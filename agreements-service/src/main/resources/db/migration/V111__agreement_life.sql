-- Between drafting and signing the secretariat verifies; after the year an agreement is closed; a draft can be given up.

alter table agreement drop constraint ck_agreement_status;
alter table agreement add constraint ck_agreement_status check (status in
    ('DRAFT', 'SUBMITTED', 'VERIFIED', 'AWAITING_SECOND_PARTY', 'SIGNED', 'CLOSED', 'DISCARDED'));
alter table agreement drop constraint ck_agreement_in_force;
alter table agreement add constraint ck_agreement_in_force check (coalesce(version_in_force, 0) =
    case when status in ('SIGNED', 'CLOSED') then version else version - 1 end);
alter table agreement add constraint ck_agreement_discarded check (status <> 'DISCARDED' or version = 1);

-- Signed rows refuse every change, so the new column is filled before the new rule is set.
drop trigger tr_agreement_update on agreement;
alter table agreement add column signed_at timestamptz;
update agreement set signed_at = changed_at where status = 'SIGNED';
alter table agreement add constraint ck_agreement_signed_at check
    ((signed_at is not null) = (status in ('SIGNED', 'CLOSED')));
comment on column agreement.signed_at is 'When the second party signed this version; null before.';
comment on constraint ck_agreement_discarded on agreement is 'A given-up revision leaves the signed version; only a first version is given up for good.';

-- One agreement an OPD and year; given-up drafts do not count.
alter table agreement drop constraint uq_agreement_opd_year;
create unique index uq_agreement_opd_year on agreement (region, fiscal_year, opd_code) where status <> 'DISCARDED';

-- A signed agreement goes on to its next version or is closed as it is; a closed or discarded one stays.
create function keep_signed_agreement() returns trigger language plpgsql as $$
begin
    if old.status in ('CLOSED', 'DISCARDED') then
        raise exception 'a closed or discarded agreement never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status = 'SIGNED' and not (new.status = 'DRAFT' and new.version = old.version + 1)
        and not (new.status = 'CLOSED' and to_jsonb(new) - '{status,changed_at,edit}'::text[]
                 = to_jsonb(old) - '{status,changed_at,edit}'::text[]) then
        raise exception 'a signed version of an agreement never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if new.version < old.version and not exists (
        select from agreement_version v
        where v.record_id = new.id and v.version = new.version and v.sha256 = new.sha256) then
        raise exception 'a given-up revision leaves what was signed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger tr_agreement_update before update on agreement for each row execute function keep_signed_agreement();

create table agreement_step (
    id           bigint       not null generated always as identity,
    agreement_id uuid         not null,
    version      integer      not null,
    step         varchar(30)  not null,
    subject      varchar(255) not null,
    name         varchar(300) not null,
    taken_at     timestamptz  not null,
    remarks      jsonb        not null,
    constraint pk_agreement_step primary key (id),
    constraint fk_agreement_step_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_step_remarks check (jsonb_typeof(remarks) = 'array')
);
comment on table agreement_step is 'Who took which step with an agreement, when, and what was remarked. Only ever added to.';
create index ix_agreement_step_agreement on agreement_step (agreement_id, id);

create function refuse_change_of_step() returns trigger language plpgsql as $$
begin
    raise exception 'a step that was taken stays recorded' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger tr_agreement_step before update or delete on agreement_step for each row
    execute function refuse_change_of_step();
