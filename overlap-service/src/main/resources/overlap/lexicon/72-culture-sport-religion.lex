# Culture, sport, youth, religion, civic life, security.

[service]
budaya-lestari < budaya: pelestarian budaya; objek pemajuan kebudayaan; opk; pembinaan kebudayaan; pengembangan kebudayaan; pemajuan kebudayaan; warisan budaya takbenda; wbtb; pelestarian tradisi; tradisi budaya; upacara adat; ruwatan; sedekah desa; bersih desa; slametan; pakem tradisi; pranata kebudayaan; nilai budaya; jati diri budaya; budaya lokal; dana keistimewaan; keistimewaan
cagar-budaya-kelola < cagar-budaya: penetapan cagar budaya; pelindungan cagar budaya; tim ahli cagar budaya; juru pelihara; pemugaran cagar budaya; situs sejarah; candi; situs purbakala; benda cagar budaya; pendaftaran objek diduga cagar budaya; zonasi cagar budaya; heritage; kota lama; warisan budaya; warisan dunia; sumbu filosofis
museum < cagar-budaya: museum; koleksi museum; pengelolaan museum; kunjungan museum; revitalisasi museum; pameran museum; permuseuman
sejarah < budaya: sejarah lokal; pembinaan sejarah; penulisan sejarah; lawatan sejarah; sejarah kota; jejak sejarah; napak tilas; kesejarahan
sanggar-bina < seni: pembinaan sanggar; bantuan alat kesenian; alat musik tradisional; seperangkat gamelan; pelatihan seni; pembinaan kesenian; gedung kesenian; taman budaya; kelompok seni dibina; hibah alat kesenian; nomor induk kesenian; pembinaan seniman; kompetensi sdm kesenian; kesenian tradisional bina
pentas-seni < festival: gelar seni pertunjukan; pentas kesenian; parade budaya; festival budaya; pekan budaya; misi kebudayaan; pertukaran budaya; pagelaran seni; karnaval budaya; kirab budaya; muhibah budaya; panggung kesenian; pertunjukan seni rakyat; panggung ekspresi
dewan-kesenian < seni: dewan kesenian; dana seniman; penghargaan seniman; anugerah budaya; maestro seni
permainan-tradisional < budaya: permainan tradisional; dolanan; dolanan tradisional; egrang; gobak sodor; olahraga tradisional; engklek

olahraga-lomba < olahraga: kejuaraan olahraga; porprov; popda; pekan olahraga; turnamen olahraga; kompetisi olahraga pelajar; piala wali kota; kejurkot; kejuaraan daerah; pertandingan antarkampung; open turnamen; single multi event; kejuaraan multi event
olahraga-pelajar < olahraga: olahraga pendidikan; kelas olahraga; pplp; olahraga usia dini; sekolah sepak bola; ssb; sentra olahraga pelajar; olahraga jenjang pendidikan; bakat olahraga; identifikasi bakat olahraga
atlet-bina < olahraga: pembinaan atlet; pemusatan latihan; puslatkot; seleksi atlet; bonus atlet; atlet andalan; pembibitan atlet; pembinaan olahraga prestasi; penghargaan atlet; talenta olahraga; bibit unggul olahraga; koni; cabang olahraga; cabor; olahraga prestasi; sport science
renang < olahraga: renang; kolam renang; belajar renang; les renang
sepak-bola < olahraga: sepak bola; futsal; lapangan bola; bola voli; voli; basket; bulu tangkis; badminton; tenis meja; tenis lapangan; panahan; bola basket
beladiri < olahraga: bela diri; pencak silat; silat; karate; taekwondo; tinju; judo; wushu
catur-olahraga < olahraga: catur; atletik; angkat besi; senam lantai; panjat tebing; sepatu roda; balap sepeda; lari maraton
rekreasi-olahraga < olahraga-rakyat: senam massal; olahraga masyarakat; kormi; fun bike; jalan sehat warga; senam kelurahan; senam sore; zumba; aerobik; senam ibu ibu; senam tera; olahraga warga; senam bugar; festival olahraga rekreasi
gor-bangun < sarana-olahraga: pembangunan gor; rehabilitasi gor; stadion; gelanggang olahraga; lapangan voli; lapangan futsal; sarana olahraga kelurahan; alat olahraga; bantuan alat olahraga; perlengkapan olahraga; bola dan net; lapangan warga; skatepark; pemeliharaan lapangan olahraga; prasarana olahraga
olahraga-organisasi < olahraga: organisasi keolahragaan; klub olahraga; industri olahraga; pengurus cabor; sdm keolahragaan; pelatihan wasit; pelatihan pelatih olahraga; hibah koni

pemuda-wirausaha < pemuda-bina: kewirausahaan pemuda; pemuda wirausaha; wirausaha muda pemula bina; usaha pemuda; kepeloporan wirausaha; bisnis anak muda; inkubasi pemuda
pemuda-pelopor < pemuda-bina: pemuda pelopor; kepemimpinan pemuda; pertukaran pemuda; hari sumpah pemuda; kader pemuda; organisasi kepemudaan; okp; knpi; pemuda berprestasi; parlemen pemuda; pemuda kader; dewan pemuda; sentra pemberdayaan pemuda; partisipasi pemuda
paskibraka-bina < kebangsaan: seleksi paskibraka; pelatihan paskibraka; pasukan pengibar; pembentukan paskibraka; duta pancasila; upacara bendera; hut ri; upacara kemerdekaan
pramuka-bina < kepramukaan: jambore pramuka; kwartir cabang; pembinaan pramuka; kemah; kursus mahir; gugus depan; saka pramuka; organisasi kepramukaan; perkemahan

agama-hari-besar < agama: peringatan hari besar keagamaan; phbi; maulid nabi; isra mikraj; safari ramadan; natal bersama; takbir keliling; ramadan; ramadhan; nyepi; waisak; hari santri; peringatan hari besar islam
mtq < agama: mtq; stq; musabaqah tilawatil quran; tilawatil quran; qari; qariah; hafiz; lomba tilawah; kafilah; pembinaan qari; lptq
agama-rukun < agama: kerukunan umat beragama; fkub; forum kerukunan; dialog lintas agama; moderasi beragama; toleransi; toleransi beragama; rumah moderasi; lintas agama; pembinaan rohani; bina spiritual; bina mental spiritual
masjid-bantu < rumah-ibadah: bantuan rumah ibadah; hibah masjid; rehab masjid; renovasi musala; sarana tempat ibadah; bantuan gereja; kebersihan masjid; takmir bina; pengadaan al quran; pembangunan masjid; sarana peribadatan; peribadatan
zakat-kelola < zakat: baznas; unit pengumpul zakat; upz; penyaluran zakat; mustahik; zakat produktif; infak; sedekah; wakaf; santunan zakat; zakat infak sedekah; bantuan mustahik; zis; infaq; harta agama; baitul mal
insentif-agama < insentif-tokoh: insentif modin; insentif imam masjid; insentif rohaniwan; honor guru ngaji; insentif takmir; insentif tokoh agama; insentif marbot
syariat-islam < agama: syariat islam; dakwah; dai; wilayatul hisbah; hisbah; qanun; fatwa; majelis permusyawaratan ulama; mahkamah syariah; pendidikan dayah; dinul islam; muzakarah; jinayah; pengamalan syariat; kelembagaan dakwah; peneguhan ibadah; aliran sesat; pemurnian akidah; hukum syariat
haji-layanan < haji: manasik haji; pemberangkatan haji; transportasi haji; petugas haji daerah; embarkasi; debarkasi; manasik

bela-negara < kebangsaan: bela negara; pendidikan pancasila; nasionalisme; cinta tanah air; pembauran kebangsaan; forum pembauran kebangsaan; fpk; ideologi; ideologi pancasila; bhinneka tunggal ika; karakter bangsa; pembinaan ideologi; empat pilar; sejarah kebangsaan; ketahanan nasional; wawasan nusantara
politik-didik < politik: partisipasi pemilih; pemilu; pilkada; pemilihan umum; sosialisasi pemilu; budaya politik; etika politik; demokrasi; fasilitasi pemilu; pemilihan kepala daerah; desk pilkada; pemilih muda cerdas
parpol-bantu < politik: bantuan keuangan partai politik; verifikasi bantuan parpol; kelembagaan parpol; banpol; kelembagaan partai politik
ormas-bina < politik: pendaftaran ormas; pemberdayaan ormas; pengawasan ormas; hibah ormas; data ormas; organisasi kemasyarakatan bina; evaluasi ormas; ormas asing
waspada-dini < keamanan: kewaspadaan dini; fkdm; forum kewaspadaan dini; kominda; intelijen; deteksi dini konflik; pengawasan orang asing; orang asing; kerja sama intelijen; lembaga asing; pemantauan orang asing; forkopimda; forum koordinasi pimpinan
konflik-tangani < konflik-sosial: penanganan konflik sosial; tim terpadu konflik; resolusi konflik; pencegahan konflik; pranikah konflik; perdamaian warga; rekonsiliasi warga; konflik antarwarga
radikal-cegah < keamanan: radikalisme; pencegahan radikalisme; terorisme; ekstremisme; deradikalisasi; kontra radikal; cegah terorisme
ekososbud < kebangsaan: ketahanan ekonomi sosial budaya; kerukunan; ketahanan budaya; fasilitasi pencegahan penyalagunaan narkotika; ketahanan ekonomi
linmas-bina < keamanan: pembinaan linmas; pelatihan linmas; pemberdayaan satlinmas; pemberdayaan perlindungan masyarakat; pos linmas; peningkatan kapasitas linmas; satuan perlindungan masyarakat bina; kapasitas satlinmas; insentif linmas; jagawarga; jaga warga
trantib < keamanan: ketenteraman dan ketertiban umum; ketertiban umum; ketentraman; trantibum; gangguan ketentraman; pengamanan wilayah; pengamanan dan pengawalan; unjuk rasa; kerusuhan massa; penjagaan aset; patroli satpol; satpol pp; satuan polisi pamong praja; polisi pamong praja; keamanan dan ketertiban; kamtibmas; tibum
perda-tegak < perda-penegakan: penegakan peraturan daerah; operasi yustisi perda; penyidik pegawai negeri sipil; ppns daerah; sidang tipiring; razia minuman keras; razia kos; razia miras; penertiban reklame; pelanggaran perda; pengawasan kepatuhan perda; penertiban reklame liar; sosialisasi perda; penindakan pelanggaran; hukum cambuk; eksekusi cambuk
kampung-aman < keamanan: kampung tangguh keamanan; cctv kampung; pasang cctv; cctv lingkungan; keamanan lingkungan; portal kampung; alarm lingkungan; pos ronda bangun; kampung aman; sistem keamanan lingkungan; polmas; sabuk kamtibmas; keamanan kampung
