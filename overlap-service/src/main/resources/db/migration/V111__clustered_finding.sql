alter table finding drop constraint ck_finding_status;
alter table finding add constraint ck_finding_status check (status in ('OPEN', 'CLUSTERED', 'SUPERSEDED'));
alter table finding_version drop constraint ck_finding_version_state;
alter table finding_version add constraint ck_finding_version_state check (state in ('OPEN', 'CLUSTERED', 'SUPERSEDED'));
comment on column finding.status is
    'CLUSTERED where both programmes have as many stronger findings as are shown of one: their cluster tells of the pair. SUPERSEDED where a later version or a withdrawal of a programme took the ground away.';
create index ix_finding_open on finding (region, fiscal_year) where status = 'OPEN';
