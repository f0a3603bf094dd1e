-- Rewards and sanctions that followed from performance, innovations or evaluations.

create table consequence (
    id                  uuid          not null,
    region              varchar(13)   not null,
    fiscal_year         integer       not null,
    opd_code            varchar(40)   not null,
    kind                varchar(20)   not null,
    basis               varchar(20)   not null,
    innovation_id       uuid,
    form                varchar(30)   not null,
    amount_rupiah       bigint,
    reason              varchar(2000) not null,
    decree_number       varchar(100)  not null,
    decree_date         date          not null,
    recorded_by_subject varchar(255)  not null,
    recorded_by_name    varchar(300)  not null,
    recorded_at         timestamptz   not null,
    constraint pk_consequence primary key (id),
    constraint fk_consequence_opd foreign key (opd_code) references opd (code),
    constraint fk_consequence_innovation foreign key (innovation_id) references innovation (id),
    constraint ck_consequence_kind check (kind in ('REWARD', 'SANCTION')),
    constraint ck_consequence_basis check (basis in ('PERFORMANCE', 'INNOVATION', 'SAKIP')),
    constraint ck_consequence_innovation check (innovation_id is null or basis = 'INNOVATION'),
    constraint ck_consequence_form check (form in ('REGIONAL_INCENTIVE_FUND', 'BUDGET_INCREASE', 'CERTIFICATE',
        'BUDGET_CUT', 'WRITTEN_WARNING', 'OTHER')),
    constraint ck_consequence_amount check (amount_rupiah >= 0)
);
comment on table consequence is 'As the mayor decided; the decree is named. An entry is never changed, only revoked.';
comment on column consequence.form is 'REGIONAL_INCENTIVE_FUND: a share of the regional incentive fund (Dana Insentif Daerah).';
create index ix_consequence_year on consequence (region, fiscal_year, id);
create trigger tr_consequence before update or delete on consequence for each row
    execute function refuse_change_of_history();

create table consequence_revocation (
    consequence_id     uuid          not null,
    reason             varchar(2000) not null,
    revoked_by_subject varchar(255)  not null,
    revoked_by_name    varchar(300)  not null,
    revoked_at         timestamptz   not null,
    constraint pk_consequence_revocation primary key (consequence_id),
    constraint fk_consequence_revocation_consequence foreign key (consequence_id) references consequence (id)
);
create trigger tr_consequence_revocation before update or delete on consequence_revocation for each row
    execute function refuse_change_of_history();
