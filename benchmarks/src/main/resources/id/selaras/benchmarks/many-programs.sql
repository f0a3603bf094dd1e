-- Programmes of Kota Malang, real in shape: titles and indicators are those of the ministry's nomenclature.
-- Parameters: how many programmes; the fiscal year.
insert into program (
    id, version, status, region, opd_code, fiscal_year, nomenclature_code, support_program, title, description,
    period_start, period_end, cluster, working_group, locations, budget_rupiah, document, created_at, registered_at,
    changed_at, changed_by)
select id, 1, 'REGISTERED', '35.73', opd_code, year, code, false, title, description,
       make_date(year, 2, 1), make_date(year, 11, 30), cluster, working_group, locations, rupiah,
       '{"id":"' || id || '","version":1,"status":"REGISTERED",' || substr(replace(jsonb_build_object(
           'region', '35.73', 'fiscalYear', year,
           'opd', jsonb_build_object('code', opd_code, 'name', opd_name),
           'nomenclature', jsonb_build_object('code', code, 'edition', edition, 'title', sub_activity),
           'supportProgram', false, 'title', title, 'description', description,
           'start', make_date(year, 2, 1), 'end', make_date(year, 11, 30),
           'cluster', cluster, 'workingGroup', working_group,
           'inputs', jsonb_build_array(
               jsonb_build_object('kind', 'FUNDS', 'description', 'Belanja ' || lower(activity),
                                  'amountRupiah', rupiah, 'fundingSource', source),
               jsonb_build_object('kind', 'PERSONNEL', 'description', 'Pendamping lapangan', 'quantity', 1 + n % 9,
                                  'unit', 'orang')),
           'targetGroups', jsonb_build_array(jsonb_build_object(
               'category', target_group, 'welfareDecileFrom', 1, 'welfareDecileTo', 1 + n % 4, 'count', 10 + n % 300)),
           'locations', places,
           'outputs', jsonb_build_array(jsonb_build_object('indicator', indicator, 'target', 10 + n % 90, 'unit', unit)),
           'outcomes', jsonb_build_array(jsonb_build_object('indicator', 'Persentase penduduk miskin',
                                         'baseline', 4.26, 'target', 4.1, 'unit', 'Persen')),
           'budgetRupiah', rupiah, 'registeredAt', at, 'changedAt', at)::text, '": ', '":'), 2),
       at, at, at, 'benchmark'
from (
    select n, year, md5('selaras ' || year || ' ' || n)::uuid as id, agency.code as opd_code, agency.name as opd_name,
           activity.code, activity.edition, activity.title as sub_activity, activity.activity, activity.indicator,
           activity.unit, left(activity.title || ' ' || place.name || ' ' || n, 500) as title,
           left('Kegiatan ' || lower(activity.performance) || ' bagi ' || target_group || ' di ' || place.name, 5000)
               as description,
           (array['SOCIAL_ASSISTANCE', 'COMMUNITY_EMPOWERMENT', 'MICRO_ENTERPRISE', 'PRO_PEOPLE'])[1 + n % 4] as cluster,
           (array['PARTNERSHIP', 'COMPLAINTS', null])[1 + n % 3] as working_group,
           array[place.code] as locations,
           jsonb_build_array(jsonb_build_object('code', place.code, 'name', place.name, 'kind', place.level)) as places,
           5000000 + (n * 7919::bigint % 100000) * 10000 as rupiah,
           (array['APBD', 'DAU', 'DAK', 'Dana Kelurahan', 'APBN'])[1 + n % 5] as source, target_group,
           timestamptz '2026-01-01 00:00:00+07' + n * interval '11 seconds' as at
    from generate_series(1, ?::integer) as n
    cross join (select ?::integer as year) as planned
    join (select *, row_number() over (order by code) - 1 as number from opd where region = '35.73') as agency
        on agency.number = n % (select count(*) from opd where region = '35.73')
    join (select *, row_number() over (order by code) - 1 as number from nomenclature where kind = 'SERVICE') as activity
        on activity.number = n * 31::bigint % (select count(*) from nomenclature where kind = 'SERVICE')
    join (select *, row_number() over (order by code) - 1 as number from region
          where code = '35.73' or starts_with(code, '35.73.')) as place
        on place.number = n % (select count(*) from region where code = '35.73' or starts_with(code, '35.73.')),
    lateral (select (array['Lanjut usia terlantar', 'Keluarga miskin', 'Pemuda pencari kerja', 'Ibu hamil dan balita',
                           'Penyandang disabilitas', 'Pelaku usaha mikro'])[1 + n % 6] as target_group) as people
) as planned
