# Food, agriculture, fisheries, livestock, micro-enterprise, cooperatives, trade, industry, labour, tourism, investment.

[service]
pangan: pangan; ketahanan pangan; kedaulatan pangan; kemandirian pangan; pangan lokal; pangan pokok; konsumsi pangan; beras; swasembada pangan
cadangan-pangan < pangan: cadangan pangan; lumbung pangan; stok pangan; cadangan beras; lumbung; lumbung pangan masyarakat; lumbung padi; gudang pangan; cadangan pangan pemerintah; stok beras
rawan-pangan < pangan: kerawanan pangan; rawan pangan; peta kerentanan pangan; kewaspadaan pangan; skpg; kerentanan pangan; peta ketahanan pangan; daerah rawan pangan; kelaparan; kurang pangan
diversifikasi-pangan < pangan: diversifikasi pangan; penganekaragaman pangan; b2sa; pangan beragam bergizi seimbang; beragam bergizi seimbang dan aman; konsumsi pangan beragam; umbi umbian; non beras; beragam bergizi seimbang; pangan alternatif; menu b2sa; diversifikasi konsumsi; olahan umbi; pangan nonberas; makan beragam
pekarangan-lestari < pertanian-kota, pangan: pekarangan pangan lestari; p2l; pekarangan; kawasan rumah pangan lestari; krpl; pemanfaatan pekarangan; rumah pangan lestari; kebun pekarangan; pekarangan rumah; dapur hidup; pangan dari halaman; hatinya; lahan pekarangan; petak halaman; latar omah; pekarangan bergizi; pekarangan pangan bergizi
keamanan-pangan-segar < pangan: keamanan pangan segar; pangan segar asal tumbuhan; psat; pengawasan pangan segar; uji residu; pestisida pangan; residu pestisida; pangan segar
harga-pangan < pangan, perdagangan: harga pangan; stabilisasi pasokan dan harga pangan; pasokan pangan; informasi harga; harga kebutuhan pokok; barang kebutuhan pokok; stok kebutuhan pokok; kepokmas; harga bahan pokok; pasokan
pertanian: pertanian; tani; bertani; usaha tani; agribisnis; persawahan; sawah; lahan pertanian; hasil pertanian; tegalan; agro; prasarana pertanian; lahan sawah
pertanian-kota < pertanian: pertanian kota; kampung sayur; lahan tidur; lahan kosong
padi < pertanian: padi; tanaman pangan; jagung; kedelai; benih padi; gabah; panen padi; palawija; kacang; pari
hortikultura < pertanian: hortikultura; sayuran; buah; cabai; tomat; bawang merah; buah buahan; sayur; sayur mayur; bibit cabai; cabe; lombok; apel; jeruk; stroberi; salak; kentang; wortel
perkebunan < pertanian: perkebunan; tebu; kakao; cengkeh; karet; kopi rakyat; tembakau rakyat; kelapa sawit; tanaman perkebunan; kebun kopi; kebun tebu; sawit; teh
pupuk < pertanian: pupuk; pupuk bersubsidi; pupuk organik; pestisida; pupuk cair; sarana produksi pertanian; saprodi; poc; pestisida nabati; agensi hayati; pupuk cair organik; rabuk; pembuatan pupuk; pestisida organik
benih < pertanian: benih; bibit tanaman; perbenihan; bibit sayur; persemaian; benih unggul; benih tanaman; bibit unggul tanaman; semai; biji tanaman; varietas; varietas unggul; winih; seedling; benih sayur; bibit unggul?
alsintan < pertanian: alat mesin pertanian; alsintan; traktor; mesin pertanian; hand tractor; pompa air pertanian; cultivator; alat dan mesin pertanian; combine; hand sprayer; traktor tangan; kultivator
opt < pertanian: organisme pengganggu tumbuhan; opt; hama; pengendalian hama; wereng; hama tikus; hama tanaman; penyakit tanaman; perlindungan tanaman
penyuluhan-tani < pertanian: penyuluhan pertanian; penyuluh pertanian; kelembagaan petani; sekolah lapang petani; kelembagaan kelompok tani; bpp; balai penyuluhan; penyuluh pertanian swadaya
asuransi-tani < pertanian, jaminan: asuransi pertanian; autp; auts; asuransi usaha tani; asuransi ternak; asuransi usaha tani padi
peternakan: peternakan; ternak; hewan ternak; bibit ternak; pakan ternak; pakan; kandang; budidaya ternak; hijauan pakan; konsentrat pakan; rajakaya; ternak rakyat; penggembalaan; hijauan
sapi < peternakan: sapi; sapi perah; sapi potong; susu sapi; susu; inseminasi buatan; ib; kerbau; susu segar; peternak sapi; pedet; semen beku; kawin suntik; perah; sapi jantan
kambing < peternakan: kambing; domba; wedhus; kambing perah; etawa; kambing etawa; kambing bergulir; ternak kambing; gaduhan; wedus; domba garut; penggemukan domba
unggas < peternakan: unggas; ayam; ayam petelur; bebek; itik; ayam kampung; ayam buras; puyuh; ayam pedaging; kandang ayam; ternak ayam; pitik; ayam joper; burung puyuh; dod; doc; telur ayam; ternak puyuh
kelinci < peternakan: kelinci; ternak kelinci; marmut
kesehatan-hewan < peternakan: kesehatan hewan; vaksinasi hewan; penyakit hewan; penyakit mulut dan kuku; pmk; veteriner; dokter hewan; puskeswan; rabies hewan; vaksin rabies; antraks; hewan peliharaan; steril kucing; kucing anjing; hewan kesayangan; kebiri kucing; vaksin pmk; hewan penular rabies; lsd; kesehatan ternak
rph < peternakan: rumah potong hewan; rph; pemotongan hewan; hewan kurban; kurban; kesmavet; jagal; penyembelihan; kesehatan masyarakat veteriner; juru sembelih; sembelih; daging aman; pemeriksaan hewan kurban; rumah potong unggas; produk hewan
perikanan: perikanan; ikan; hasil ikan; kelautan; kelautan dan perikanan; pakan ikan; pakan mandiri; sumber daya ikan
budidaya-ikan < perikanan: budidaya ikan; budi daya ikan; perikanan budidaya; pembudidayaan ikan; benih ikan; kolam ikan; kolam; nila; gurami; ikan nila; bibit ikan; ternak ikan; pembenihan ikan; tambak; patin; iwak; bioflok nila; gurame; pembesaran ikan; miara iwak; bibit lele; mujair; kolam warga
tangkap < perikanan: perikanan tangkap; alat tangkap; kapal nelayan; penangkapan ikan; perahu; tebar benih; restocking; jaring; kapal perikanan; tpi; penebaran benih; kapal penangkap ikan
gemarikan < perikanan, gizi: gemar makan ikan; gemarikan; gemar ikan; konsumsi ikan; makan ikan; forikan; ayo makan ikan

# Enterprise, trade, industry, tourism
koperasi: koperasi; perkoperasian; rat koperasi; koperasi merah putih; pra koperasi; kopwan; koperasi wanita; koperasi simpan pinjam; ksp; koperasi kelurahan merah putih; kkmp; ksu; unit simpan pinjam; koperasi syariah; berkoperasi; kopontren; koperasi pondok; kelompok pra koperasi; kdkmp
kube-ekonomi < pengembangan-usaha: kelompok usaha ekonomi; usaha bersama; kelompok ekonomi perempuan; p2wkss; peningkatan peranan wanita menuju keluarga sehat dan sejahtera; up2k; p3el; perempuan berwirausaha; sekolah perempuan wirausaha
pasar < perdagangan: pasar; pasar rakyat; pasar tradisional; pedagang pasar penataan; revitalisasi pasar; kios; los pasar; kios pasar; bedak; los; pasar induk; pasar krempyeng; pasar besar; bedak pasar; gedung pasar
lapak < perdagangan: lapak; gerobak; gerobak usaha; rombong; tenda jualan; relokasi pkl; sentra pkl; penataan pkl; sentra kuliner; pujasera; tempat berjualan; sentra kaki lima; gerobak dorong; gerobak jualan; booth kontainer; sentra kaki lima; rombong jualan; tempat jualan; gerobak aluminium; meja dagangan; kontainer jualan; stan pkl; tempat dagang; lokasi jualan
perdagangan: perdagangan; dagang; usaha dagang; niaga; distribusi perdagangan; berdagang; jual beli; dagangan; eceran; kulakan; grosir; dodolan; pedagangan; toko; swalayan
metrologi < perdagangan: metrologi; tera ulang; timbangan; alat ukur; uttp; metrologi legal; tera; bdkt; kemetrologian; timbangan pedagang; takaran; dacin
perlindungan-konsumen < perdagangan: perlindungan konsumen; barang beredar; konsumen cerdas; barang kedaluwarsa; kedaluwarsa; bpsk
ekspor < perdagangan: ekspor; eksportir; impor; pasar luar negeri; surat keterangan asal; skk ekspor; menembus luar negeri; produk ekspor; kontainer ekspor
produk-lokal < perdagangan: produk dalam negeri; bangga buatan indonesia; produk unggulan; produk lokal; oleh-oleh; oleh-oleh khas; produk unggulan daerah; tkdn; pdn; one village one product; ovop; produk khas; produk daerah; buatan lokal; produk umkm; produk usaha mikro; cinta produk lokal; hasil produksi warga
waralaba < perdagangan: waralaba; franchise; kemitraan waralaba; stpw
minuman-beralkohol < perdagangan: minuman beralkohol; minol; mihol
industri: industri; perindustrian; sentra industri; industri kreatif; kawasan industri; siinas; sentra ikm; restrukturisasi mesin; pabrik; manufaktur; teknologi tepat guna industri; sentra industri kecil; industri agro; mesin dan peralatan; pembangunan industri
ttg: teknologi tepat guna; ttg; posyantek; alat tepat guna; posyantekdes
ekraf: ekonomi kreatif; ekraf; kreatif; industri kreatif digital; ruang kreatif; creative hub; malang creative center; mcc; subsektor kreatif; kota kreatif; zona kreatif; komunitas kreatif pembinaan; creative space
pariwisata: pariwisata; wisata; destinasi; destinasi wisata; kepariwisataan; daya tarik wisata; obyek wisata; objek wisata; tempat wisata; sadar wisata; pelancongan; pesona; plesir; kepariwisataan daerah; turisme
kampung-wisata < pariwisata: kampung wisata; kampung tematik; desa wisata; kampung heritage; kampung warna warni; wisata kampung; kampung budaya; kelurahan wisata; dewi; heritage kampung
wisata-kuliner < pariwisata, kuliner: wisata kuliner; festival kuliner; pasar kuliner; kuliner malam; kuliner khas
investasi: investasi; penanaman modal; promosi investasi; iklim investasi; iklim usaha; insentif investasi; lkpm; realisasi investasi; peta potensi investasi; kemudahan berusaha; pma; pmdn
bumd: bumd; badan usaha milik daerah; blud; bum desa; bumdes; badan usaha milik desa; perumda; badan usaha milik kelurahan

# Labour
hubungan-industrial: hubungan industrial; lks tripartit; upah minimum; umk upah; serikat pekerja; serikat buruh; dewan pengupahan; perselisihan hubungan industrial; tripartit
lpk-bina: lembaga pelatihan kerja swasta; akreditasi lpk; pembinaan lpk; izin lpk; lptks; izin lembaga pelatihan
penempatan-luar < penempatan-kerja: penempatan luar negeri; kerja luar negeri; bekerja di luar negeri; perlindungan pekerja migran; desmigratif; pra penempatan; migran produktif; pelindungan pmi; perlindungan pmi; kerja ke luar negeri; kerja ke jepang; specified skilled worker
tka: tenaga kerja asing; imta; rptka; tka
rencana-naker: rencana tenaga kerja; perencanaan tenaga kerja; rtk; pengukuran produktivitas; perencanaan tenaga kerja makro
transmigrasi: transmigrasi; kawasan transmigrasi; permukiman transmigrasi; satuan permukiman
