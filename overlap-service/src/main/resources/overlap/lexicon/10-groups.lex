# For whom: target groups of the poverty field, from kelompok rentan down to the single group.

[group]
rentan: kelompok rentan; masyarakat rentan; warga rentan; rentan
miskin < rentan: masyarakat miskin; fakir miskin; warga miskin; keluarga miskin; rumah tangga miskin; rtm; gakin; maskin; keluarga pra sejahtera; pra sejahtera; prasejahtera; keluarga prasejahtera; miskin; kurang mampu; tidak mampu; warga kurang mampu; keluarga kurang mampu; keluarga tidak mampu; masyarakat berpenghasilan rendah; mbr; berpenghasilan rendah; penghasilan rendah; ekonomi lemah; kaum duafa; dhuafa; duafa; wong cilik; warga tak mampu; desil bawah; desil 1; kemiskinan; dtsen; dtks; data terpadu; keluarga penerima manfaat; kpm; pkm keluarga; gakin; keluarga rawan
miskin-ekstrem < miskin: miskin ekstrem; kemiskinan ekstrem; fakir; termiskin; paling miskin; p3ke; desil satu
hampir-miskin < rentan: hampir miskin; rentan miskin; nyaris miskin; near poor
ppks < rentan: pemerlu pelayanan kesejahteraan sosial; ppks; pmks; penyandang masalah kesejahteraan sosial; penyandang masalah sosial
lansia < rentan: lanjut usia; lansia; usia lanjut; manula; jompo; sepuh; simbah; mbah; kakek; nenek; kakek nenek; orang tua renta; warga senior; eyang; usila; wulan; kaum sepuh; lanjut usia potensial; kelompok umur tua; renta; uzur; pensiunan; usia senja; usia 60 tahun ke atas; tiyang sepuh; pralansia; pra lansia; adiyuswa; geriatri
lansia-telantar < lansia, telantar: lansia terlantar; lanjut usia terlantar; lansia telantar; lansia tunggal; lansia sebatang kara; sebatang kara; lansia hidup sendiri; hidup sendirian; hidup sendiri; lansia tanpa keluarga; jompo terlantar; jompo sebatang kara
telantar < ppks: orang terlantar; terlantar; telantar; warga terlantar; ketelantaran; penelantaran
disabilitas < rentan: penyandang disabilitas; disabilitas; difabel; penyandang cacat; kaum difabel; berkebutuhan khusus; cacat; orang dengan disabilitas; insan istimewa; warga istimewa; difable; penca; inklusi; inklusif
disabilitas-fisik < disabilitas: disabilitas fisik; tuna daksa; tunadaksa; daksa; cacat tubuh; amputasi; lumpuh; polio; cerebral palsy; keterbatasan gerak; kursi roda pengguna; gangguan mobilitas; difabel fisik; kelainan fisik; cacat fisik; cacat kaki
disabilitas-netra < disabilitas: disabilitas netra; tuna netra; tunanetra; buta; low vision; netra; gangguan penglihatan
disabilitas-rungu < disabilitas: disabilitas rungu; tuna rungu; tunarungu; tuli; bisu; tuna wicara; tunawicara; rungu wicara; teman tuli; gangguan pendengaran
disabilitas-mental < disabilitas: disabilitas mental; odgj; orang dengan gangguan jiwa; gangguan jiwa; gangguan jiwa berat; skizofrenia; penyandang psikotik; psikotik; eks psikotik; odmk; sakit jiwa; pasung; orang dipasung; pasien jiwa; penyintas gangguan jiwa
disabilitas-intelektual < disabilitas: disabilitas intelektual; tuna grahita; tunagrahita; grahita; down syndrome; autis; autisme; lambat belajar; slow learner; keterbelakangan mental
anak-berkebutuhan-khusus < disabilitas, anak: anak berkebutuhan khusus; abk; anak disabilitas; anak dengan disabilitas; adk; anak istimewa; anak difabel; siswa inklusi; peserta didik berkebutuhan khusus; anak autis
anak < rentan: anak; anak anak; bocah; arek cilik; kanak kanak; kids; lare; dolanan bocah
anak-yatim < anak: anak yatim; yatim; yatim piatu; piatu; yatim piatu dhuafa; anak asuh; anak panti; anak tanpa orang tua; anak kehilangan orang tua
anak-jalanan < anak-telantar: anak jalanan; anjal; anak punk; punk; anak pengamen; anak turun ke jalan
anak-telantar < anak, telantar: anak terlantar; anak telantar; anak balita terlantar; bayi terlantar
anak-berhadapan-hukum < anak: anak berhadapan dengan hukum; anak binaan; andikpas
anak-putus-sekolah < anak: anak putus sekolah; putus sekolah; anak tidak sekolah; ats; drop out; droup out; anak rentan putus sekolah; tidak sekolah; lepas sekolah; berhenti sekolah; belum sekolah; mandek sekolah
pekerja-anak < anak: pekerja anak; buruh anak; anak yang bekerja; anak bekerja
balita < anak: balita; bawah lima tahun; anak balita; bayi di bawah lima tahun; anak usia di bawah lima tahun; batita; anak usia 6 59 bulan; anak usia 0 59 bulan; anak bawah dua tahun; baduta; bawah dua tahun; anak usia di bawah dua tahun
bayi < balita: bayi; 1000 hpk; seribu hari pertama kehidupan; hari pertama kehidupan; orok; bayi prematur
anak-usia-dini < anak: anak usia dini; aud; usia prasekolah; anak tk; anak paud; usia emas
balita-stunting < balita: balita stunting; anak stunting; balita kurang gizi; balita bermasalah gizi; anak kurang gizi; anak gizi kurang; balita berisiko stunting; gizi kurang balita; balita bgm; balita berat badan kurang; balita tidak naik berat badan; balita weight faltering
ibu-hamil < ibu: ibu hamil; bumil; hamil; ibu mengandung; wanita hamil; calon ibu; ibu hamil risiko tinggi; bumil resti; kurang energi kronis
ibu-nifas < ibu: ibu nifas; nifas; bufas; ibu melahirkan; ibu bersalin; bulin; pascasalin; pasca persalinan
ibu-menyusui < ibu: ibu menyusui; busui; menyusui
ibu < perempuan: ibu; ibu ibu; emak; emak emak; bunda; mama; ibu rumah tangga; irt; kaum ibu; ibu pkk; ibu muda
perempuan < rentan: perempuan; wanita; kaum perempuan; kaum hawa; kaum wanita; puan; gender; kaum puan
perempuan-kepala-keluarga < perempuan: perempuan kepala keluarga; kepala keluarga perempuan; janda; ibu tunggal; orang tua tunggal perempuan; perempuan rawan sosial ekonomi; prse; wanita rawan sosial ekonomi; wrse; single parent; randa; janda miskin; perempuan miskin; kk perempuan; ibu pencari nafkah; orang tua tunggal
perempuan-rentan < perempuan: perempuan rentan; perempuan pekerja; buruh perempuan; perempuan prasejahtera; wanita prasejahtera
korban-kekerasan < rentan: korban kekerasan; korban tindak kekerasan; penyintas kekerasan; penyintas; kekerasan dalam rumah tangga; kdrt; korban kekerasan seksual; korban kekerasan terhadap perempuan dan anak; perempuan korban kekerasan; anak korban kekerasan; korban perundungan; korban pelecehan; istri korban kdrt
korban-tppo < korban-kekerasan: korban perdagangan orang; korban tppo; tindak pidana perdagangan orang; perdagangan manusia; human trafficking
pemuda: pemuda; pemuda pemudi; kepemudaan; anak muda; kaum muda; muda mudi; pemudi; arek enom; arek arek enom; generasi muda; milenial; gen z; generasi z; muda; usia muda; youth
karang-taruna < pemuda: karang taruna; katar; kartar; organisasi pemuda; karangtaruna
remaja < pemuda: remaja; anak remaja; abg; remaja putri; rematri; usia remaja; pubertas; remaja sekolah; genre
pelajar < anak: pelajar; siswa; siswi; murid; peserta didik; anak sekolah; usia sekolah; siswa sekolah; anak usia sekolah; sd smp siswa; arek sekolah
siswa-sd < pelajar: siswa sd; siswa sekolah dasar; murid sd; murid sekolah dasar; anak sd; pelajar sd
siswa-smp < pelajar: siswa smp; siswa sekolah menengah pertama; murid smp; pelajar smp; anak smp
siswa-sma < pelajar: siswa sma; siswa smk; pelajar sma; anak sma; lulusan smk; lulusan sma; lulusan sekolah menengah; tamatan smk; lulusan sma smk
pelajar-miskin < pelajar, miskin: siswa miskin; siswa kurang mampu; pelajar kurang mampu; siswa tidak mampu; anak keluarga miskin; anak dari keluarga miskin; siswa dari keluarga tidak mampu; anak kurang mampu; anak keluarga tidak mampu; peserta didik miskin; anak keluarga prasejahtera; pelajar miskin; anak keluarga kurang mampu
mahasiswa < pemuda: mahasiswa; mahasiswi; sarjana?; mahasiswa miskin; mahasiswa baru
santri < pelajar: santri; santriwan; santriwati; anak pondok; santri pondok
guru: guru; pendidik; tenaga pendidik; tenaga kependidikan; ptk; gtk; pengajar; ustaz paud; guru honorer; gtt; ptt; kepala sekolah; guru paud; guru tk; guru swasta
guru-ngaji < guru: guru ngaji; ustaz; ustadz; ustadzah; guru tpq; guru madin; guru mengaji; pengajar alquran; guru diniyah; mualim; guru agama nonformal
penganggur: pengangguran; penganggur; menganggur; jobless; belum bekerja; tidak bekerja; tidak punya pekerjaan; belum punya pekerjaan; belum punya pekerjaan tetap; tidak memiliki pekerjaan; tuna karya; nganggur; korban phk; ter phk; terkena phk; dirumahkan; pemutusan hubungan kerja; kehilangan pekerjaan; pencari kerja; pencaker; pencari pekerjaan; angkatan kerja; pelamar kerja; calon tenaga kerja; tenaga kerja; pencari nafkah; calon pekerja; usia produktif; usia kerja; setengah menganggur; mencari kerja; angkatan kerja muda; penganggur muda; pemuda menganggur; pemuda pengangguran
pencari-kerja-disabilitas < penganggur, disabilitas: pencari kerja disabilitas; tenaga kerja disabilitas; pencari kerja penyandang disabilitas
pekerja: pekerja; buruh; karyawan; kaum buruh; pegawai swasta; tenaga kerja lokal; naker; kuli
buruh-rokok < pekerja: buruh pabrik rokok; buruh rokok; pekerja rokok; buruh linting; karyawan pabrik rokok; buruh pabrik tembakau; pelinting
buruh-tani < petani: buruh tani; petani penggarap; petani gurem; penggarap sawah; buruh tani tembakau
pekerja-rentan < pekerja, rentan: pekerja rentan; pekerja informal; pekerja bukan penerima upah; bpu; pekerja sektor informal; pekerja harian lepas; buruh harian lepas; buruh lepas; buruh serabutan; kerja serabutan; pekerja serabutan; pekerja mandiri
ojek < pekerja-rentan: tukang ojek; ojek; ojol; pengemudi ojek; pengemudi ojek daring; ojek online; pengojek; driver ojol
tukang-becak < pekerja-rentan: tukang becak; pengemudi becak; abang becak; pengayuh becak
sopir < pekerja: sopir; supir; pengemudi; sopir angkot; pengemudi angkot; sopir angkutan kota; driver; juru mudi
juru-parkir < pekerja-rentan: juru parkir; tukang parkir; petugas parkir
pemulung < pekerja-rentan, ppks: pemulung; pengepul; pencari barang bekas; laskar mandiri; tukang rongsok; pemilah sampah jalanan; perosok
asisten-rumah-tangga < pekerja: asisten rumah tangga; art; pembantu rumah tangga; pekerja rumah tangga; prt
pmi < pekerja: pekerja migran; pekerja migran indonesia; pmi; tki; tkw; tenaga kerja indonesia; calon pekerja migran; cpmi; buruh migran; purna pmi; purna pekerja migran; eks pekerja migran; mantan tki; purna tki; eks tki; mantan buruh migran; keluarga pmi
pekerja-konstruksi < pekerja: tenaga kerja konstruksi; pekerja konstruksi; kuli bangunan; tukang; mandor
usaha-mikro: pelaku usaha mikro; usaha mikro; umkm; umk; ukm; usaha mikro kecil; usaha mikro kecil dan menengah; usaha mikro dan kecil; usaha kecil; usaha kecil menengah; pelaku usaha; pelaku umkm; wirausaha mikro; pengusaha kecil; usaha rumahan; usaha rumah tangga; usaha ultra mikro; ultra mikro; umi; pengusaha mikro; pebisnis kecil; usaha kecil kecilan; unit usaha; bakul; bakulan; pelapak; pegiat usaha; juragan kecil; usaha mikro kecil menengah; pengusaha ukm; pemilik warung; pemilik usaha; penggiat usaha mikro; usaha keluarga
wirausaha-baru < usaha-mikro: wirausaha baru; wirausaha pemula; wub; calon wirausaha; rintisan usaha; startup; perintis usaha; wirausaha muda; wirausahawan muda; pengusaha pemula; usaha rintisan; wirausaha muda pemula; wmp; wirausahawan; wirausahawan baru; pengusaha muda; entrepreneur muda; anak muda wirausaha
ikm < usaha-mikro: industri kecil; ikm; industri kecil dan menengah; industri kecil menengah; industri rumahan; industri rumah tangga; irt pangan; irtp; pelaku ikm; home industry; pelaku industri kecil; industri rumah tangga pangan
perajin < ikm: perajin; pengrajin; kriyawan; seniman kriya; tukang kerajinan
pedagang < usaha-mikro: pedagang; pedagang kecil; penjual; pedagang pasar; bakul pasar; pedagang pasar rakyat; pedagang tradisional; pedagang pasar tradisional; pedagang eceran
pkl < pedagang: pedagang kaki lima; pkl; pedagang keliling; pedagang asongan; asongan; bakul keliling; penjual keliling; pedagang gerobak; bakul gerobak; pedagang jalanan; penjaja; pedagang pinggir jalan
warung < pedagang: warung; toko kelontong; kelontong; warung kelontong; warung tetangga; toko tetangga; warung makan kecil; mracangan; pracangan
koperasi-pengurus: pengurus koperasi; anggota koperasi; pengawas koperasi; pengelola koperasi
petani: petani; kelompok tani; poktan; gapoktan; wong tani; pelaku utama pertanian; petani kecil; petani muda; petani milenial; pembudidaya tanaman; kelompok tani hutan
kwt < petani, perempuan: kelompok wanita tani; kwt; wanita tani; perempuan tani; ibu ibu kwt
peternak: peternak; kelompok ternak; peternak kecil; kelompok peternak; peternak rakyat; kth
nelayan: nelayan; nelayan kecil; kelompok usaha bersama nelayan; nelayan perairan umum; kelompok nelayan
pembudi-daya-ikan: pembudi daya ikan; pembudidaya ikan; pokdakan; kelompok pembudidaya ikan; pembudidaya; petambak; peternak lele; pembudi daya ikan kecil; pembudidaya lele
pengolah-ikan: pengolah ikan; poklahsar; kelompok pengolah dan pemasar; pengolah hasil perikanan; pengolah dan pemasar hasil perikanan
gepeng < ppks: gelandangan dan pengemis; gepeng; gelandangan; pengemis; tunawisma; tuna wisma; homeless; gelandangan pengemis; pengamen; orang jalanan; peminta minta; manusia gerobak; warga jalanan
tuna-susila < ppks: tuna susila; wanita tuna susila; wts; psk; pekerja seks; bekas pekerja seks; eks lokalisasi
transpuan < ppks: waria; transpuan; transgender; kelompok minoritas
napza-korban < rentan: penyalahguna napza; korban penyalahgunaan napza; korban napza; pecandu; pecandu narkoba; pengguna narkoba; mantan pecandu; residen rehabilitasi narkoba; penyalah guna narkotika
odha < rentan: odha; orang dengan hiv; odhiv; penderita hiv; penderita aids; pengidap hiv; orang dengan hiv aids; populasi kunci
penderita-tb < rentan: penderita tuberkulosis; penderita tb; penderita tbc; pasien tb; pasien tbc; pasien tuberkulosis; suspek tb; terduga tb; terduga tuberkulosis; tb ro
pasien: pasien; penderita; wong loro; pasien miskin; penderita penyakit
penderita-ptm < pasien: penderita hipertensi; penderita diabetes; penderita diabetes melitus; penderita penyakit tidak menular; pasien hipertensi; penderita kencing manis; darah tinggi; penderita jantung; penderita kanker; penyandang diabetes
pasien-tirah-baring < pasien: tirah baring; bedridden; sakit menahun; penyakit menahun; tidak mampu bangun; terbaring; lansia tirah baring; sakit kronis; penyakit kronis; pasien paliatif
korban-bencana < rentan: korban bencana; korban bencana alam; penyintas bencana; terdampak bencana; warga terdampak bencana; pengungsi; korban banjir; korban kebakaran; korban longsor; korban bencana sosial; warga terdampak
eks-napi < rentan: bekas warga binaan; bekas narapidana; mantan narapidana; eks napi; warga binaan; warga binaan lapas; bwblp; bwbp; bekas warga binaan lembaga pemasyarakatan; narapidana; napi; eks warga binaan pemasyarakatan; mantan napi
eks-napiter < eks-napi: eks napiter; mantan napi teroris; bekas teroris
veteran: veteran; pejuang; perintis kemerdekaan; keluarga pahlawan; legiun veteran; ahli waris pahlawan; janda pahlawan
calon-pengantin: calon pengantin; catin; pasangan calon pengantin; calon mempelai; pranikah; pra nikah; calon penganten
pasangan-usia-subur: pasangan usia subur; pus; wanita usia subur; wus; akseptor; akseptor kb; peserta kb; pasutri; suami istri; pasangan muda; pasangan suami istri
keluarga-balita < keluarga-sasaran: keluarga balita; orang tua balita; keluarga yang memiliki balita; ayah bunda; orang tua baduta
keluarga-remaja < keluarga-sasaran: keluarga remaja; orang tua remaja; keluarga yang memiliki remaja
keluarga-lansia < keluarga-sasaran: keluarga lansia; keluarga yang memiliki lansia; caregiver lansia; pendamping lansia
keluarga-sasaran: keluarga sasaran; keluarga rentan
orang-tua: orang tua; orangtua; wali murid; wali siswa; orang tua siswa; orang tua murid; ayah; bapak; orang tua anak; parenting orang tua; pengasuh
penghuni-rtlh < miskin: penghuni rumah tidak layak huni; pemilik rtlh; pemilik rumah tidak layak huni; penghuni rumah reyot
penghuni-kumuh: warga kawasan kumuh; penghuni permukiman kumuh; penghuni bantaran; warga bantaran sungai; warga bantaran; warga pinggir kali; warga pinggir sungai
penghuni-rusun: penghuni rumah susun; penghuni rusunawa; warga rusunawa; penghuni rusun
pasien-jkn: peserta jkn; peserta bpjs; pbi; peserta bpjs kesehatan; penerima bantuan iuran; peserta pbi
kader-kesehatan: kader posyandu; kader kesehatan; kader posyandu balita; kader posyandu lansia; kader jumantik; kader tb; kader poskeskel; kader paliatif; kader jiwa
tenaga-kesehatan: tenaga kesehatan; nakes; perawat; bidan; dokter; bidan desa; tenaga medis; sdm kesehatan; named; apoteker; tenaga gizi
kader-kb: kader kb; plkb; pkb; penyuluh kb; imp; ppkbd; sub ppkbd; kader bangga kencana; tim pendamping keluarga; tpk
kader-pkk: kader pkk; tp pkk; pkk; tim penggerak pkk; dasawisma; dasa wisma; penggerak pkk; pengurus pkk; kader dasawisma; dawis
kader-lingkungan: kader lingkungan; pegiat lingkungan; relawan lingkungan; komunitas lingkungan; penggiat lingkungan; kader hijau
tksk: tksk; psm; pekerja sosial masyarakat; tenaga kesejahteraan sosial kecamatan; potensi sumber kesejahteraan sosial; psks; relawan sosial; pekerja sosial; peksos; pendamping sosial; pilar sosial; pendamping pkh; lk3; wksbm; karang werda; lembaga kesejahteraan sosial; lks; panti asuhan lks; lksa
tagana: tagana; taruna siaga bencana; relawan bencana; relawan tangguh bencana; relawan penanggulangan bencana; relawan destana
linmas: linmas; satlinmas; satuan perlindungan masyarakat; hansip; anggota linmas; petugas linmas; pelindungan masyarakat; satpam kampung
ketua-rt-rw: pengurus rt rw; ketua rt; ketua rw; ketua rt rw; lpmk; lpmd; lpm; lembaga pemberdayaan masyarakat; lembaga kemasyarakatan; lembaga kemasyarakatan kelurahan; lkk; lembaga kemasyarakatan desa; pengurus rt; pengurus rw
aparatur: aparatur; aparatur sipil negara; asn; pns; pppk; pegawai; pegawai negeri; perangkat kelurahan; perangkat desa; pejabat; lurah; camat; staf; aparat; tenaga kontrak; aparatur kelurahan; aparatur pemerintah
tokoh-masyarakat: tokoh masyarakat; tokoh agama; toga tomas; tomas; toga tomas; pemuka agama; tokoh adat; tokoh pemuda; kiai; ulama; pendeta; pastor; sesepuh; ulama dayah; muspika
modin: modin; takmir; marbot; takmir masjid; petugas pemulasaraan; perawat jenazah; penggali kubur; merbot; imam masjid
penghayat: penghayat kepercayaan; masyarakat adat; mha; komunitas adat terpencil; kat; oap; orang asli papua; adat
seniman: seniman; pelaku seni; pelaku budaya; seniwati; budayawan; pegiat seni; insan seni; kelompok kesenian; penari; dalang; pekerja seni; pegiat budaya; pelaku seni budaya; paguyuban seni
pelaku-ekraf: pelaku ekonomi kreatif; insan kreatif; pekerja kreatif; pelaku ekraf; kreator; pelaku kreatif; kreator konten; komunitas kreatif
pelaku-wisata: pelaku wisata; pelaku pariwisata; pokdarwis; kelompok sadar wisata; pengelola wisata; pengelola kampung tematik; pengelola desa wisata; penggiat wisata; pelaku usaha pariwisata
wisatawan: wisatawan; turis; pelancong; wisatawan mancanegara; wisatawan nusantara
atlet: atlet; olahragawan; atlit; atlet pelajar; atlet muda; atlet berprestasi; pemain; pesepak bola; petinju; pelari; perenang; pelaku olahraga; atlet usia dini; atlet junior; atlet pemula; bibit atlet; calon atlet
atlet-disabilitas < atlet, disabilitas: atlet disabilitas; atlet difabel; atlet paralimpik; npc; npci; atlet paralympic
pelatih-olahraga: pelatih olahraga; wasit; juri olahraga; pelatih cabang olahraga; wasit juri; tenaga keolahragaan; pelatih cabor; pelatih fisik
pramuka: pramuka; anggota pramuka; kepramukaan; gerakan pramuka; gudep; kwarcab; kwarran; saka
paskibraka: paskibraka; paskib; calon paskibraka; purnapaskibraka; pasukan pengibar bendera
pustakawan: pustakawan; pengelola perpustakaan; pegiat literasi; pengelola taman baca; tenaga perpustakaan; relawan literasi; pengelola tbm
arsiparis: arsiparis; pengelola arsip
konsumen: konsumen; pembeli; pelanggan
pemilih: pemilih; pemilih pemula; pemilih muda; warga pemilih
partai: partai politik; parpol; kader partai
ormas: organisasi kemasyarakatan; ormas; lsm; ormas dan lsm; organisasi masyarakat; lembaga swadaya masyarakat
umat: umat beragama; jemaah; jamaah; majelis taklim; umat; jamaah masjid; jemaat; muslimat; jamaah tahlil; pengajian jamaah; kelompok pengajian
jemaah-haji: jemaah haji; calon jemaah haji; calhaj; jemaah umrah
anggota-dewan: anggota dprd; dprd; anggota dewan; dewan; pimpinan dprd; fraksi
masyarakat-pengguna-jalan: pengguna jalan; pengendara; pejalan kaki; pesepeda; pemakai jalan; pengguna lalu lintas; pengendara motor
penumpang: penumpang; pengguna angkutan umum; komuter; penumpang angkutan; penumpang bus
pelanggan-air: pelanggan air minum; warga rawan air; warga tanpa air bersih
investor: investor; penanam modal; pengusaha; perusahaan; badan usaha; dunia usaha; pma pmdn; korporasi; pelaku bisnis; pengusaha besar; pelaku industri; swasta
wajib-pajak: wajib pajak; wp; wajib retribusi; pembayar pajak
transmigran: transmigran; calon transmigran; keluarga transmigran
korban-konflik: korban konflik; korban bencana konflik; warga konflik
perokok: perokok; perokok aktif; perokok anak; perokok pemula
hewan-pemilik: pemilik hewan; pemilik kucing; pemilik anjing; pecinta hewan; pemilik hewan peliharaan
