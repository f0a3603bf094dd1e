-- What was realised of each indicator's target, quarter by quarter.

create table realisation (
    id                  uuid          not null,
    agreement_id        uuid          not null,
    agreement_version   integer       not null,
    region              varchar(13)   not null,
    fiscal_year         integer       not null,
    opd_code            varchar(40)   not null,
    indicator_code      varchar(40)   not null,
    quarter             smallint      not null,
    entry               integer       not null,
    figure              numeric(15,4) not null,
    evidence            varchar(2000) not null,
    note                varchar(2000),
    correction_reason   varchar(1000),
    recorded_by_subject varchar(255)  not null,
    recorded_by_name    varchar(300)  not null,
    recorded_at         timestamptz   not null,
    constraint pk_realisation primary key (id),
    constraint uq_realisation_entry unique (agreement_id, indicator_code, quarter, entry),
    constraint fk_realisation_agreement_version foreign key (agreement_id, agreement_version)
        references agreement_version (record_id, version),
    constraint ck_realisation_quarter check (quarter between 1 and 4),
    constraint ck_realisation_entry check (entry >= 1),
    constraint ck_realisation_evidence check (evidence ~ '^https?://'),
    constraint ck_realisation_correction check ((entry = 1) = (correction_reason is null))
);
comment on table realisation is 'Figures reported by the OPD. A figure is never changed: the entry with the highest number counts, the ones before it stay readable.';
comment on column realisation.agreement_version is 'The version in force when the figure was reported.';
comment on column realisation.figure is 'In the indicator''s unit: what the quarter added where quarters are summed, else what it stood at.';
comment on column realisation.evidence is 'Address of the evidence; this service keeps it and never opens it.';
comment on column realisation.correction_reason is 'Why this entry replaces the one before it.';
create index ix_realisation_year on realisation (region, fiscal_year, agreement_id);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger tr_realisation before update or delete on realisation for each row
    execute function refuse_change_of_history();
