-- The cascade: agreements of divisions, teams and staff below the head of an OPD.

create table lower_agreement (
    id           uuid        not null,
    agreement_id uuid        not null,
    parent_id    uuid,
    region       varchar(13) not null,
    opd_code     varchar(40) not null,
    fiscal_year  integer     not null,
    level        varchar(20) not null,
    serves       varchar(40) not null,
    content      text        not null,
    signed_on    date,
    changed_at   timestamptz not null,
    edit         bigint      not null,
    constraint pk_lower_agreement primary key (id),
    constraint fk_lower_agreement_agreement foreign key (agreement_id) references agreement (id),
    constraint fk_lower_agreement_parent foreign key (parent_id) references lower_agreement (id),
    constraint ck_lower_agreement_level check (level in ('DIVISION', 'TEAM', 'STAFF'))
);
comment on table lower_agreement is 'Who below the head of the OPD promises what, and which indicator above it serves.';
comment on column lower_agreement.parent_id is 'The lower agreement directly above; null directly below the head of the OPD.';
comment on column lower_agreement.serves is 'Code of the indicator above.';
comment on column lower_agreement.signed_on is 'Signed on paper on that day, as the head of the OPD confirmed; from then on the row stays.';
create index ix_lower_agreement_agreement on lower_agreement (agreement_id, id);
create index ix_lower_agreement_parent on lower_agreement (parent_id);

create function keep_confirmed_agreement() returns trigger language plpgsql as $$
begin
    raise exception 'a confirmed lower agreement stays' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger tr_lower_agreement before update or delete on lower_agreement for each row
    when (old.signed_on is not null) execute function keep_confirmed_agreement();
