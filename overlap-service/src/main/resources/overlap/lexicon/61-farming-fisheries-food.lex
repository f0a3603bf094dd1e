# Food, farming, livestock, fisheries, forestry products.

[service]
pangan-lokal < diversifikasi-pangan: pangan lokal nonberas; umbi; singkong; ubi; sagu; sorgum; mocaf; tepung lokal; olahan pangan lokal; lomba cipta menu; cipta menu b2sa; promosi penganekaragaman konsumsi pangan; pola pangan harapan; pph pangan; pola konsumsi; angka kecukupan gizi
pangan-stabil < harga-pangan: stabilisasi pasokan pangan; distribusi pangan; panel harga; kios pangan; neraca pangan; neraca bahan makanan; inflasi; pengendalian inflasi; tpid; pemantauan stok pangan; prognosa pangan; akses pangan
pasar-murah < operasi-pasar: pasar murah keliling; gerakan pasar murah; bazar pangan murah; operasi pasar beras; beras sphp; sphp; minyakita; mobil pangan murah; toko tani; kios murah; tebus murah; pasar tani murah; pangan murah
cadangan-pangan-kelola < cadangan-pangan: pengelolaan cadangan pangan; cadangan pangan pemerintah daerah; cppd; pengisian lumbung; pengadaan cadangan pangan; lumbung pangan kelurahan; lumbung pangan desa; lumbung hidup
rawan-pangan-tangani < rawan-pangan: penanganan kerawanan pangan; intervensi rawan pangan; fsva; peta ketahanan dan kerentanan pangan; daerah rentan rawan pangan; pencegahan rawan pangan gizi; kewaspadaan pangan dan gizi
food-waste < pangan: susut dan sisa pangan; food waste; selamatkan pangan; penyelamatan pangan; makanan berlebih; food rescue
pangan-mutu < keamanan-pangan-segar: sertifikasi pangan segar; registrasi psat; laboratorium pangan; rapid test pangan; keamanan dan mutu pangan segar; mutu pangan segar; otoritas kompeten keamanan pangan
kebun-pekarangan < pekarangan-lestari: kebun sayur pekarangan; menanam sayur di halaman; halaman rumah; sayur pekarangan; kebun gizi; kebun dapur; warung hidup; tabulapot; kebun keluarga; lahan sempit; lorong sayur; kampung sayur lorong; kebun pkk; kebun kelompok wanita tani; sayuran pekarangan; tanaman sayur rumah; halaman asri teratur indah nyaman
kebun-warga < pertanian-kota: kebun warga; kebun komunal; buruan sae; pertanian lahan sempit; petani kota; urban farming kelurahan; kebun bersama; kebun sayur warga; tanam sayur di lahan kosong; rooftop garden; kebun atap; green house; greenhouse
padi-produksi < padi: budi daya padi; produksi padi; intensifikasi padi; tanam padi; panen raya; pengembangan padi; sekolah lapang padi; padi organik; mina padi; percepatan tanam; luas tambah tanam
jagung-kedelai < padi: jagung hibrida; produksi jagung; benih jagung; tanam jagung; kedelai lokal; palawija produksi; kacang tanah; kacang hijau
cabai-bawang < hortikultura: cabai keluarga; tanam cabai; gerakan tanam cabai; bibit cabai keluarga; bawang; bawang putih; cabai rawit; lombok rawit
buah-tanam < hortikultura: bibit buah; tanaman buah; alpukat; durian; mangga; pisang bibit; bibit pisang; kelengkeng; kebun buah; belimbing; jambu
benih-sebar < benih: penyediaan benih; penyebaran benih; benih bermutu; pengawasan benih; penangkar benih; penangkaran benih; balai benih; kebun benih; sertifikasi benih; bibit tanaman gratis; benih sayuran; sumber benih; benih sumber
pupuk-salur < pupuk: alokasi pupuk bersubsidi; rdkk; e rdkk; kios pupuk; pengawasan pupuk; penyaluran pupuk; kartu tani; komisi pengawas pupuk; kp3
pupuk-organik-buat < pupuk, kompos: pembuatan pupuk organik; unit pengolah pupuk organik; uppo; pupuk kandang; pembuatan kompos kelompok; pupuk hayati; pupuk bokashi; bokashi
alsintan-bantu < alsintan: bantuan alsintan; hibah traktor; uppja; brigade alsintan; pengawasan alsintan; mesin perontok; mesin panen; mesin tanam; handsprayer; sprayer; mesin pencacah rumput
lahan-lindung < pertanian: lp2b; lahan pertanian pangan berkelanjutan; kp2b; alih fungsi lahan; perlindungan lahan sawah; peta lahan sawah; lahan baku sawah; cetak sawah; optimasi lahan
jalan-tani < pertanian: prasarana usaha tani; jaringan irigasi usaha tani; dam parit; jitut; long storage; pintu air tani; balai penyuluhan pertanian; infrastruktur pertanian; sumur dangkal pertanian
hama-kendali < opt: pengendalian opt; gerakan pengendalian hama; gerdal; burung hantu; tikus sawah; dampak perubahan iklim dpi; dpi pertanian; penanganan dampak perubahan iklim; hama terpadu; pht; brigade proteksi tanaman
petani-lembaga < penyuluhan-tani: penguatan kelembagaan petani; penumbuhan kelompok tani; kapasitas kelembagaan petani; korporasi petani; kelompok tani kelas; sertifikasi petani; regenerasi petani; petani milenial program; ketenagaan penyuluhan; penyuluh swadaya; programa penyuluhan; sekolah lapang; temu lapang; rembug tani; pekan daerah tani; penas; diseminasi informasi teknis pertanian
asuransi-tani-layanan < asuransi-tani: premi asuransi tani; asuransi gagal panen; gagal panen; asuransi ternak sapi; perlindungan petani
pasca-panen < pertanian: penanganan pascapanen; lantai jemur; dryer; pengering padi; penggilingan padi; rice milling; sortasi; sarana pengolahan hasil pertanian; gudang hasil tani; rantai dingin; cold storage
agro-wisata < pariwisata, pertanian: agrowisata; wisata petik; petik apel; wisata kebun; eduwisata pertanian; agroeduwisata; kampung agro; wisata tani
tembakau-tani < perkebunan: petani tembakau; budi daya tembakau; benih tembakau; kebun tembakau
kopi-tani < perkebunan: budi daya kopi; bibit kopi; pascapanen kopi; kebun kopi rakyat; sangrai kopi; roasting; roastery; pengolahan kopi
tebu-kelapa < perkebunan: tebu rakyat; bongkar ratoon; kelapa dalam; gula aren; gula kelapa; kakao rakyat; kebun kelapa sawit; porang; vanili

ternak-bibit < peternakan: bantuan ternak; ternak bergulir; hibah ternak; pengadaan bibit ternak; bibit hewan ternak; penyebaran ternak; gaduh ternak; penambahan populasi ternak; benih bibit ternak; pembibitan ternak; sumber daya genetik hewan; rumpun ternak; galur ternak; wilayah sumber bibit
ternak-kambing-bantu < kambing: bantuan kambing; paket kambing; gaduh kambing; bantuan domba; sepasang kambing; penggemukan kambing
ternak-ayam-bantu < unggas: bantuan ayam petelur; paket ayam; ayam kampung bergulir; bantuan unggas; ayam arab; budidaya ayam; bebek petelur; kandang ayam keluarga; bantuan itik; ternak bebek
sapi-ib < sapi: pelayanan inseminasi buatan; kawin suntik sapi; pemeriksaan kebuntingan; sinkronisasi birahi; upsus siwab; sikomandan; sapi indukan; semen beku sapi; mani beku; embrio ternak; optimalisasi reproduksi
pakan-hijauan < peternakan: hijauan pakan ternak; rumput gajah; silase; konsentrat; pengolahan pakan; mutu pakan; bahan pakan; gudang pakan; lumbung pakan; hpt tanaman; tanaman pakan; pakan fermentasi; padang penggembalaan
hewan-vaksin < kesehatan-hewan: vaksinasi pmk; vaksinasi rabies; vaksin hewan; vaksin kucing anjing; vaksinasi rabies gratis; pengobatan ternak; pelayanan kesehatan hewan; pusat kesehatan hewan; pelayanan dokter hewan; pengendalian penyakit hewan; lumpy skin disease; lsd sapi; flu burung; anthraks; brucellosis; penyakit hewan menular; pengamatan penyakit hewan; biosekuriti; sterilisasi kucing; obat hewan; medik veteriner; paramedik veteriner; poskeswan; vaksinasi ternak
hewan-lalin < kesehatan-hewan: lalu lintas hewan; pengawasan lalu lintas hewan; surat keterangan kesehatan hewan; skkh; check point hewan; pemasukan hewan; pengeluaran hewan
hewan-kesra < kesehatan-hewan: kesejahteraan hewan; hewan liar kota; kucing liar; animal shelter
rph-layanan < rph: pemotongan betina produktif; pemeriksaan daging; daging asuh; kurban sehat; pengawasan hewan kurban; petugas kurban; juleha; pelatihan juleha; nkv; higiene sanitasi produk hewan; pengawasan produk hewan; produk asal hewan; ante mortem
susu-olah < olahan-susu: koperasi susu; pengolahan susu; cooling unit; susu pasteurisasi
ternak-pasar < peternakan: pasar hewan; pasar ternak; pemasaran ternak; kontes ternak; lelang ternak; promosi ternak; timbangan ternak

ikan-bibit < budidaya-ikan: bantuan benih ikan; benih ikan lele; benih ikan nila; benih ikan gurami; bantuan bibit ikan; balai benih ikan; bbi; penyediaan benih ikan; induk ikan; calon induk; unit pembenihan rakyat; upr; cara pembenihan ikan yang baik; cpib
ikan-kolam < budidaya-ikan: kolam terpal; budidaya ikan pekarangan; kolam ikan kelompok; paket budidaya ikan; sarana budidaya ikan; prasarana pembudidayaan ikan; bantuan kolam; keramba; karamba; jaring apung; kolam ikan warga; kincir air kolam; pakan ikan bantuan; pakan ikan mandiri; mesin pakan ikan; cbib; kesehatan ikan; hama penyakit ikan; pemberdayaan pembudi daya ikan; pendampingan pembudi daya
rumput-laut-garam < perikanan: rumput laut; garam rakyat; tambak garam; pegaram; tambak udang; udang; bandeng; kerapu
tangkap-sarana < tangkap: alat penangkapan ikan; bantuan jaring; mesin kapal; kapal perikanan kecil; alat tangkap ramah lingkungan; tpi kelola; tempat pelelangan ikan; pelabuhan perikanan; kartu nelayan; kusuka; tanda daftar kapal; pemberdayaan nelayan kecil
ikan-tebar < tangkap: penebaran benih ikan; restocking ikan; konservasi perairan; perairan umum; reservaat; perairan darat; penebaran ikan
ikan-olah < olahan-ikan: unit pengolahan ikan; pengolahan hasil perikanan; diversifikasi olahan ikan; nugget ikan; bakso ikan; abon ikan; abon lele; kerupuk ikan; mutu hasil perikanan; cold chain ikan; upi ikan; pembinaan pengolah ikan; skala mikro pengolahan ikan
ikan-pasar < perikanan: pasar ikan; promosi ikan; pemasaran hasil perikanan; lelang ikan; gerai ikan; bazar ikan; kios ikan; ikan segar; ketersediaan ikan
ikan-awas < perikanan: pengawasan sumber daya perikanan; pokmaswas; penangkapan ikan ilegal; destructive fishing; strum ikan; pengawasan perikanan
ikan-makan < gemarikan: lomba masak ikan; ikan cegah stunting; menu ikan; kampanye gemar makan ikan; paket ikan; angka konsumsi ikan; bantuan ikan segar
kelautan-pesisir < perikanan: pesisir; pulau kecil; mangrove; terumbu karang; padang lamun; konservasi laut; wisata bahari; kawasan konservasi
madu-hutan < hutan: hasil hutan bukan kayu; hhbk; lebah hutan; kelompok tani hutan bina
