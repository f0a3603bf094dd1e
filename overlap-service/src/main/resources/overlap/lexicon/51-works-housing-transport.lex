# Public works, housing, water, transport, disaster, fire, environment, land.

[service]
jalan-bangun < jalan: pembangunan jalan; jalan baru; buka jalan; jalan tembus; pelebaran jalan; pembangunan jalan lingkungan; pelebaran jalan menambah lajur; pelebaran jalan menuju standar
jalan-rehab < jalan: rehabilitasi jalan; rekonstruksi jalan; peningkatan jalan; peningkatan struktur jalan; perbaikan jalan rusak; jalan rusak; jalan berlubang; overlay jalan; pengaspalan jalan; tambal jalan
jalan-pelihara < jalan: pemeliharaan jalan; pemeliharaan rutin jalan; pemeliharaan berkala jalan; tambal sulam; tambal lubang; preservasi jalan
jalan-lingkungan < jalan: paving; paving gang; jalan gang; gang; jalan setapak; pavingisasi gang; rabat beton; rabat; cor jalan; beton jalan kampung; jalan usaha tani
jalan-manajemen < jalan: leger jalan; survei kondisi jalan; pengawasan teknis jalan; status ruas jalan; ruas jalan; data jalan; rumija; ruang milik jalan; hari bebas kendaraan
jembatan-bangun < jembatan: pembangunan jembatan; penggantian jembatan; pelebaran jembatan; jembatan baru
jembatan-pelihara < jembatan: pemeliharaan jembatan; rehabilitasi jembatan; perbaikan jembatan; pemeliharaan rutin jembatan; pemeliharaan berkala jembatan
trotoar-bangun < trotoar: pembangunan trotoar; rehabilitasi trotoar; perbaikan trotoar; penataan pedestrian; jalur pedestrian nyaman
pju-pasang < pju: pemasangan lampu jalan; pemasangan pju; lampu jalan kampung; pju lingkungan; lampu penerangan gang; terang kampung; lampu tenaga surya; pjuts; tiang lampu
pju-pelihara < pju: pemeliharaan pju; perbaikan lampu jalan; lampu mati; rekening pju
drainase-bangun < drainase: pembangunan drainase; pembangunan saluran; drainase perkotaan; u ditch; gorong-gorong baru; peningkatan saluran drainase; sistem drainase perkotaan; saluran drainase lingkungan
drainase-pelihara < drainase: pemeliharaan drainase; normalisasi drainase; pengerukan; pengerukan sedimen; pembersihan saluran; rehabilitasi saluran drainase; sedimen; angkat sedimen; bersih saluran; bersih got; got mampet; saluran tersumbat; gerakan angkat sampah dan sedimen; gass
banjir-kendali < banjir: pengendalian banjir; bangunan pengendali banjir; tanggul sungai; kolam detensi; pintu banjir; pompa air banjir; sistem peringatan dini banjir; ffws; bozem; tanggul banjir; bangunan sabo; sabo dam; penanganan genangan
sungai-normalisasi < sungai: normalisasi dan restorasi sungai; pengerukan sungai; bangunan perkuatan tebing; perkuatan tebing; penguatan tebing sungai; tebing sungai; pengelolaan sungai; operasi dan pemeliharaan sungai
embung < sungai: embung; waduk; bendungan; situ; dam; penampung air; danau pengelolaan; rehabilitasi embung; pembangunan embung
pantai-lindung < sungai: pengaman pantai; breakwater; seawall; abrasi; bangunan pengaman pantai; erosi pantai; pantai
air-tanah < air-bersih: sumur air tanah; sumur bor; sumur dalam; pompa air; pembangunan sumur; air tanah; air baku; unit air baku; sumur bor warga; pengeboran sumur
irigasi-bangun < irigasi: pembangunan jaringan irigasi; peningkatan jaringan irigasi; bendung irigasi; irigasi permukaan; bangunan irigasi; irigasi perpompaan; irigasi perpipaan
irigasi-rehab < irigasi: rehabilitasi jaringan irigasi; operasi dan pemeliharaan jaringan irigasi; perbaikan saluran irigasi; pemeliharaan irigasi; rehabilitasi bendung irigasi; gerakan irigasi bersih
spam-bangun < air-bersih: pembangunan spam; jaringan perpipaan; spam jaringan perpipaan; pipa air minum; perluasan spam; peningkatan spam; perpipaan; pipanisasi; instalasi pengolahan air; ipa air minum; kran umum; hidran umum; bak air; tandon; tandon air; toren; penyediaan air bersih; unit produksi air; unit distribusi air; spam bukan jaringan perpipaan
spam-mbr < air-bersih: sambungan rumah mbr; pasang meteran air; meteran air gratis; sambungan pdam gratis; hibah air minum; pemasangan air gratis
spam-kelola < air-bersih: operasi dan pemeliharaan spam; bpspams; kelompok pengelola spam; kpspam; pengelola air minum; pembinaan spam; kerja sama spam; jakstrada spam; hippam kelola
air-kirim < air-bersih: dropping air; tangki air; mobil tangki air; distribusi air bersih kekeringan; air bersih darurat; kirim air; kekeringan; krisis air; bantuan air bersih
spald-setempat < jamban: tangki septik individual; tangki septik komunal; pembangunan tangki septik; mck komunal; jamban keluarga; jamban sehat keluarga; bilik jamban; closet; kloset; jamban gratis; bantuan jamban; bikin wc; kamar mandi; wc komunal
spald-terpusat < sanitasi: ipal; ipal komunal; instalasi pengolahan air limbah; perpipaan air limbah; spald terpusat; sambungan rumah air limbah; ipald; jaringan air limbah; ipal permukiman
lumpur-tinja < sanitasi: lumpur tinja; iplt; sedot tinja; penyedotan lumpur tinja; lltt; truk tinja; sedot wc; penyedotan tinja
sanitasi-kelola < sanitasi: ksm sanitasi; sanimas; pengelola ipal; pembinaan kpp; strategi sanitasi; ssk sanitasi; pembinaan sanitasi; kelompok pemelihara sanitasi
rtlh-swadaya < rtlh: bantuan stimulan rumah swadaya; perbaikan rumah kumuh; lantai tanah; aladin; atap lantai dinding; ganti atap; bantuan bahan bangunan rumah; rehabilitasi rumah tidak layak huni; rumah sejahtera; rumah swadaya; pugar rumah; rumah roboh; dinding bambu; genteng bocor; rumah bocor; rs rutilahu; rehabilitasi sosial rumah tidak layak huni
rumah-subsidi < rumah: rumah subsidi; kpr; kpr subsidi; flpp; tapera; rumah murah; program tiga juta rumah; uang muka rumah; subsidi rumah
rusun-kelola < rusun: pengelolaan rusunawa; penghunian rusunawa; sewa rusunawa; pemeliharaan rusunawa; pembangunan rusunawa; rumah susun sederhana
rumah-bencana < rumah-korban: rehabilitasi rumah korban bencana; pembangunan rumah korban bencana; rumah rusak akibat bencana; bantuan rumah rusak; penyewaan rumah korban bencana
rumah-relokasi < rumah: relokasi program pemerintah; ganti rugi relokasi; rumah bagi masyarakat terdampak relokasi; penggantian hak atas rumah; terkena relokasi; subsidi sewa rumah
kumuh-tata < kumuh: peremajaan permukiman kumuh; pemugaran permukiman kumuh; penataan permukiman kumuh; pencegahan kumuh; konsolidasi lahan; data kawasan kumuh; perbaikan kampung; penataan kampung
psu-bangun < psu: penyediaan psu perumahan; perencanaan psu; verifikasi psu; penyerahan psu pengembang; fasum fasos; fasilitas sosial; fasilitas umum
bangunan-negara < bangunan-gedung: pembangunan gedung kantor; rehabilitasi gedung kantor; bangunan gedung daerah; bangunan gedung strategis; gedung daerah; rehabilitasi gedung
pbg-slf < bangunan-gedung: penerbitan pbg; tim profesi ahli; tpa bangunan; sertifikat laik fungsi bangunan; izin mendirikan bangunan; simbg; penilik bangunan; sbkbg; rtb; bangunan gedung hijau
cagar-bangunan < bangunan-gedung, cagar-budaya: bangunan gedung cagar budaya; bangunan bersejarah; bangunan kuno; konservasi bangunan
rtbl < tata-ruang: rtbl; penataan bangunan dan lingkungan; penataan bangunan; koridor kota; penataan kawasan; penataan koridor; wajah kota; estetika kota
rdtr-susun < tata-ruang: penyusunan rdtr; rencana detail tata ruang; revisi rtrw; peninjauan kembali rtrw; klhs; persetujuan substansi; rencana rinci tata ruang
kkpr-layanan < tata-ruang: kesesuaian kegiatan pemanfaatan ruang; persetujuan kkpr; ikr; informasi tata ruang; penilaian kkpr; forum penataan ruang; rekomendasi tata ruang
ruang-tertib < tata-ruang: penertiban pemanfaatan ruang; pelanggaran tata ruang; insentif dan disinsentif tata ruang; sanksi tata ruang; audit tata ruang; disinsentif
jasa-konstruksi < konstruksi: jasa konstruksi; pelatihan tenaga konstruksi; sertifikat kompetensi konstruksi; tenaga kerja konstruksi terampil; sipjaki; tertib usaha jasa konstruksi; iujk; pengawasan jasa konstruksi; skk konstruksi; ska skt
tanah-sengketa < tanah: penyelesaian sengketa tanah; konflik pertanahan; sengketa lahan; tanah garapan; tanah garapan sengketa; mediasi tanah
tanah-ganti < tanah: ganti kerugian tanah; santunan tanah; pengadaan tanah; pembebasan lahan; ganti untung; tanah untuk pembangunan; pembebasan tanah
tanah-ulayat < tanah: tanah ulayat; penetapan tanah ulayat; tanah kosong; inventarisasi tanah kosong; tanah absentee; absentee; kelebihan maksimum; redistribusi tanah objek reforma
tanah-sertifikat < tanah: sertifikasi tanah; sertifikat tanah gratis; prona; sertifikasi aset; aset pemda bersertifikat; tanah wakaf sertifikat; konsolidasi tanah
izin-lokasi < tanah: izin lokasi; izin membuka tanah; rencana penggunaan tanah; penatagunaan tanah

[service]
angkutan-umum-layanan < angkutan: angkutan umum massal; angkutan dalam trayek; bus kota gratis; subsidi angkutan; trans kota; feeder; angkutan pengumpan; angkot gratis; peremajaan angkot; angkutan perintis; buy the service; penyediaan angkutan umum; shelter bus; halte; halte bus
izin-angkutan < angkutan: izin trayek; izin penyelenggaraan angkutan; izin taksi; angkutan taksi; taksi; angkutan barang; izin angkutan; angkutan kawasan tertentu; kartu pengawasan; tarif angkutan; tarif kelas ekonomi; angkutan orang; tidak dalam trayek
terminal-kelola < terminal: terminal tipe c; pembangunan terminal; rehabilitasi terminal; pengelolaan terminal; terminal angkutan; pemeliharaan terminal; sarana terminal
pelabuhan < terminal: pelabuhan pengumpan; pelabuhan pengumpan lokal; pelabuhan sungai; pelabuhan sungai dan danau; dlkr; dlkp; dlkr dlkp; tuks; alur pelayaran; angkutan laut; angkutan pelayaran; pelayaran rakyat; angkutan sungai; angkutan penyeberangan; kelaikan kapal; keselamatan pelayaran; bongkar muat; reklamasi; tally mandiri
kereta < terminal: perkeretaapian umum; jalur kereta api; perlintasan kereta; palang pintu; penjaga perlintasan; perlintasan sebidang; rel kereta
bandara-heliport < terminal: heliport; helikopter; bandar udara khusus; kebandarudaraan; bandara pengumpan
lalin-rambu < lalu-lintas: rambu lalu lintas; pemasangan rambu; marka jalan; perlengkapan jalan; pengecatan marka; cermin tikungan; guardrail; warning light; alat pemberi isyarat lalu lintas; apill pasang; fasilitas perlengkapan jalan; lampu merah
lalin-rekayasa < lalu-lintas: rekayasa lalu lintas; manajemen dan rekayasa lalu lintas; analisis dampak lalu lintas; uji coba jalan searah; forum lalu lintas; kemacetan; macet; pengaturan lalu lintas; car free day; atcs
lalin-edukasi < lalu-lintas: keselamatan berlalu lintas; tertib berlalu lintas; zona selamat sekolah; zoss; rute aman selamat sekolah; kampanye keselamatan jalan; budaya keselamatan; abdi yasa teladan; awak kendaraan umum; safety riding
parkir-kelola < parkir: fasilitas parkir; pembangunan fasilitas parkir; gedung parkir; penataan parkir; juru parkir resmi; izin parkir; parkir berlangganan; penertiban parkir; parkir liar; taman parkir; kantong parkir; jukir; jukir resmi; pembinaan juru parkir
kir-uji < uji-kendaraan: pengujian berkala; alat uji kendaraan; akreditasi uji; penguji kendaraan; pkb uji; kir gratis; uji laik kendaraan
bengkel-umum < uji-kendaraan: bengkel umum izin; uji tipe; ramp check; inspeksi angkutan; inspeksi keselamatan kendaraan

[service]
bencana-siaga < bencana: kelurahan tangguh bencana; destana; desa tangguh bencana; pelatihan kesiapsiagaan; gladi kesiapsiagaan; pencegahan dan kesiapsiagaan; keluarga tangguh bencana; satuan pendidikan aman bencana; spab; kecamatan tangguh bencana; sekolah aman bencana; pelatihan pencegahan dan mitigasi; forum prb; pengurangan risiko bencana
bencana-informasi < bencana: informasi rawan bencana; komunikasi informasi rawan bencana; peta rawan bencana; kajian risiko bencana; rencana penanggulangan bencana; rencana kontinjensi; renkon; peringatan dini; sistem peringatan dini; early warning; papan informasi bencana; rambu evakuasi; jalur evakuasi; pusdalops; pusat data bencana
bencana-darurat < tanggap-darurat: respon cepat darurat bencana; pencarian pertolongan dan evakuasi; penanganan pascabencana; kaji cepat; posko bencana; status tanggap darurat; aktivasi komando; trc; tim reaksi cepat; sistem komando penanganan darurat bencana
bencana-logistik < logistik-bencana: penyediaan logistik penyelamatan; bufferstock bencana; gudang logistik; peralatan kebencanaan; peralatan evakuasi; alat penyelamatan
bencana-pulih < pemulihan-bencana: rehabilitasi pascabencana; rekonstruksi sarana rusak bencana; jitupasna; r3p; pengkajian kebutuhan pascabencana; perbaikan pascabencana; ganti rugi bencana
longsor < bencana: tanah longsor; rawan longsor; gerakan tanah; penanganan longsor; tebing longsor
gempa-gunung < bencana: gempa; gempa bumi; gunung berapi; erupsi; tsunami; letusan; likuefaksi; lahar; awan panas
kebakaran-cegah < kebakaran: pencegahan kebakaran lingkungan; sistem proteksi kebakaran; inspeksi peralatan proteksi kebakaran; penyuluhan kebakaran; edukasi kebakaran; redkar bentuk; wilayah manajemen kebakaran; sistem keselamatan kebakaran lingkungan; skkl; sosialisasi damkar; relawan pemadam
kebakaran-padam < kebakaran: pemadaman kebakaran; operasi pemadaman; pemadaman dan pengendalian kebakaran; mobil pemadam; mobil damkar; pos damkar; pos pemadam; penanggulangan kebakaran; sarana prasarana pemadam; tandon pemadam
penyelamatan-nonkebakaran < evakuasi: operasi penyelamatan non kebakaran; kondisi membahayakan manusia; evakuasi hewan liar; evakuasi ular; sarang tawon; kondisi membahayakan; penyelamatan non kebakaran; animal rescue; pohon tumbang; evakuasi korban
b3-kebakaran < kebakaran: bahan berbahaya dan beracun kebakaran; penanganan b3 kebakaran
investigasi-kebakaran < kebakaran: investigasi kejadian kebakaran; investigasi kebakaran; penelitian kebakaran

[service]
sampah-kelola < sampah: pengelolaan sampah; penanganan sampah; pengangkutan sampah; angkut sampah; pengambilan sampah; pemilahan sampah; pilah sampah; tps; tpa sampah; truk sampah; gerobak sampah; tossa sampah; motor sampah; tempat sampah; bak sampah; tong sampah; kontainer sampah; retribusi sampah; petugas kebersihan jalan; penyapuan jalan; pasukan kuning; sampah rumah tangga; pemrosesan akhir sampah; pengurangan sampah
tps3r < sampah: tps3r; tps 3r; tempat pengolahan sampah reduce reuse recycle; tpst; pusat daur ulang; pdu; pembangunan tps3r; rumah kompos; mesin pencacah; mesin pencacah plastik; incinerator sampah; rdf; psel; pltsa
bank-sampah-kelola < bank-sampah: bank sampah unit; bank sampah induk; tabungan sampah; nabung sampah; menabung sampah; tukar sampah; sampah jadi uang; sedekah sampah; bank sampah malang; nasabah sampah; pembentukan bank sampah
sampah-organik < kompos: komposter; takakura; ember tumpuk; lubang kompos; eco enzyme; eco enzim; pupuk dari sampah; sampah dapur; sisa makanan; sampah organik; olah sampah organik; pupuk organik rumah tangga; losida
sampah-plastik < daur-ulang: kurangi plastik; kantong plastik; diet plastik; kantong belanja; sampah plastik; botol plastik; paving plastik; ecobrick; olah plastik; recycle
minyak-jelantah < daur-ulang: jelantah; minyak jelantah; minyak bekas; minyak goreng bekas; biodiesel jelantah; tabung jelantah
kampung-bersih < pembersihan: kampung bersih; kampung bersinar lingkungan; lomba kebersihan; kampung iklim; proklim; program kampung iklim; kampung hijau bersih; lomba kampung; lomba kelurahan bersih; jumat bersih; gerakan kebersihan; world cleanup; bersih kampung
air-cemar < pencemaran: pencemaran air; kualitas air sungai; pemantauan kualitas air; limbah cair; limbah tahu; ipal industri; pengujian air limbah; air limbah industri; biogas limbah; baku mutu air
udara-cemar < pencemaran: pencemaran udara; kualitas udara; pemantauan kualitas udara; kualitas udara ambien; asap kendaraan; polusi; emisi
cemar-tanggulang < pencemaran: penanggulangan pencemaran; pemulihan pencemaran; remediasi; pencemaran dan kerusakan lingkungan; penghentian pencemaran; kerusakan lingkungan; pencemaran lingkungan
iklim < lingkungan-hidup: perubahan iklim; gas rumah kaca; grk; inventarisasi grk; adaptasi perubahan iklim; mitigasi perubahan iklim; ekonomi karbon; nilai ekonomi karbon; karbon; rendah karbon
amdal-izin < lingkungan-hidup: amdal; ukl upl; persetujuan lingkungan; izin lingkungan; dokumen lingkungan; sppl; kajian dampak lingkungan; komisi penilai amdal; persetujuan teknis; pplh; izin pplh; surat kelayakan operasional
lingkungan-awas < lingkungan-hidup: pengawasan izin lingkungan; pejabat pengawas lingkungan; ppl lingkungan; pengaduan lingkungan; sanksi lingkungan; penegakan hukum lingkungan; pplhd; ketaatan lingkungan; sengketa lingkungan
rpplh < lingkungan-hidup: rpplh; klhs rpjmd; iklh; indeks kualitas lingkungan hidup; dikplhd; daya dukung daya tampung; informasi lingkungan; neraca lingkungan
kehati < rth: keanekaragaman hayati; kehati; taman kehati; kebun raya; flora fauna; konservasi hayati; satwa; arboretum; ekosistem; ekoregion; konservasi ekosistem
rth-kelola < rth: pengelolaan ruang terbuka hijau; penanaman pohon peneduh; perawatan taman; pemangkasan pohon; perempesan; hutan kota; taman hutan raya; tahura; sabuk hijau; jalur hijau; penghijauan sekolah; pembagian bibit pohon; gerakan tanam pohon; tanam pohon; sejuta pohon
taman-kota-kelola < taman: pembangunan taman; revitalisasi taman; pemeliharaan taman; perbaikan taman; taman kota baru; taman kelurahan kelola; pembangunan taman kota
limbah-b3 < b3: izin limbah b3; limbah berbahaya; penyimpanan sementara limbah b3; pengumpulan limbah b3; limbah elektronik; limbah baterai; oli bekas
penghargaan-lingkungan < lingkungan-hidup: adipura; kalpataru; penghargaan lingkungan; proper; kinerja masyarakat lingkungan; pendidikan lingkungan; kader lingkungan bina; komunitas hijau; edukasi lingkungan; gerakan peduli lingkungan; penyuluhan lingkungan
mha-lindung < budaya: masyarakat hukum adat; pengakuan mha; kearifan lokal; pengetahuan tradisional; hak mha
hutan-kelola < hutan: rehabilitasi lahan kritis; lahan kritis; reboisasi hutan; hutan rakyat; perhutanan sosial; agroforestri; kebun bibit rakyat; penyuluhan kehutanan; kphl
energi-terbarukan < energi: energi terbarukan; biogas; panel surya; plts; tenaga surya; mikrohidro; pltmh; energi baru; biogas rumah; digester biogas; kompor biogas
listrik-miskin < energi: sambungan listrik gratis; pasang listrik baru gratis; pasang meteran listrik; bpbl; listrik 450
elpiji < energi: elpiji; lpg; gas melon; kompor gas; konversi gas; tabung gas
tambang-geologi < energi: geologi; pertambangan; mineral; mineral dan batubara; panas bumi; galian c; bahan galian; migas; minyak bumi; geopark; geoheritage; karst
