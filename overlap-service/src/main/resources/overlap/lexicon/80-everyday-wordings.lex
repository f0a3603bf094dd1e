# How people write the concepts of the other files in everyday words: descriptions of the doing, tools, materials and
# products that belong to one concept only. Lines with + add forms to a concept.

[service]
+rtlh: bedah griya; griya tidak layak; genteng; material rumah; bahan bangunan rumah; perbaikan atap; perbaikan dinding; perbaikan lantai; atap lantai dinding rumah; ganti genteng; tempat tinggal reyot; reyot; rumah warga miskin diperbaiki; rumah bantuan; rumah sehat layak huni; atap rumbia; kerangka atap rumah; rumah semi permanen; gedek; rumah gedek; tembok retak; rumah lembap
+sembako: beras kemasan; bantuan beras bulanan; beras cppd; beras bulog; beras medium; beras premium gratis; paket beras; minyak goreng; gula pasir; mi instan; kebutuhan dapur; isi dapur; bantuan bahan makanan; parsel sembako; beras fortifikasi
+cadangan-pangan: penyaluran cadangan pangan; cpp
+rawan-pangan: rumah tangga rawan pangan; keluarga rawan pangan; rawan pangan dan gizi; warga rawan pangan
+permakanan: dibuatkan makan; masakan diantar; antar nasi; nasi hangat; makan pagi dan sore; lauk sayur; dapur permakanan; makanan siap makan; hidangan siap santap; kotak makan; makanan diantar; diantar makan; kateringan gratis; makan tiga kali; makanan olahan diantar; bekal makan; sajian matang; santapan
+jaminan-kesehatan: iuran kesehatan warga; premi jkn; pbpu; pbpu bp pemda; kelas 3 jkn; premi bulanan; asuransi sehat; kepesertaan kesehatan; bayar iuran sehat; kartu sehat; penjaminan berobat; non kuota; jaminan berobat warga; peserta mandiri menunggak
+jaminan-kerja: jkk jkm; jkk dan jkm; bpjs tk; bpjs naker; asuransi ketenagakerjaan; kecelakaan kerja; jaminan kecelakaan; premi jamsostek; perlindungan sosial ketenagakerjaan; proteksi pekerja; asuransi buruh
+beasiswa: biaya semester; ongkos kuliah; biaya pendidikan mahasiswa; uang pangkal; uang gedung; bantuan kuliah warga miskin; sangu sekolah; uang saku sekolah; santunan pendidikan; ongkos semester; pembiayaan kuliah; pembebasan spp; tabungan pendidikan; bantuan tunai siswa; biaya hidup mahasiswa; kuliah
+kesetaraan: mengejar ijazah; ujian penyetaraan; ijazah penyetaraan; setara sd; setara smp; setara sma; belajar paket; warga belajar; tutor kesetaraan; bop pkbm; tamat sekolah; bersekolah lagi; kembali ke bangku sekolah; masuk sekolah lagi; mengenyam pendidikan kembali; anak kembali bersekolah
+jamban: bilik toilet; pembuatan wc; tangki septik kedap; akses sanitasi aman; buis beton; leher angsa; wc leher angsa; bab di sungai; bab di kali; buang air di kali; buang air besar; bebas babs; toilet keluarga; wc sehat; kamar kecil; septic; biofil; kakus umum
+sanitasi: akses sanitasi; biofilter; pipa air kotor; air kotor; air kakus; comberan; grey water; sambungan limbah; pengolah limbah
+air-bersih: sambungan pipa air; air kran; pasang kran; sumur dangkal; pompa sumur; sr mbr; sr; meter air; air langka; sulit air; kekurangan air; filter air; saringan air; penyaringan air; pipa hdpe; hdpe; debit air; air layak; air perpipaan; bak penampung air; reservoir
+jalan: perbaikan gang; lapis aspal; lapen; cor gang; betonisasi gang; rabat gang; tambal sulam jalan; jalan becek; jalan kampung rusak; overlay; perkerasan jalan; akses jalan warga
+drainase: keruk got; pengerukan got; tutup got; selokan buntu; penutup saluran; saluran mampet; gorong gorong kampung; perbaikan got; got kampung; air tergenang; drainase kampung; kuras selokan; walet got
+banjir: langganan banjir; titik banjir; rumah kebanjiran; kebanjiran; luber; genangan jalan; atasi genangan
+resapan: sumur injeksi dangkal; lubang serapan; serapan air; sumur imbuhan; bor biopori; tabungan air; gerakan menabung air; gemar menabung air; memanen hujan; penampung hujan; pipa biopori
+pju: lampu penerangan jalan; lampu led gang; gang gelap; jalan gelap; lampu led; lampu pju; lampu taman; penerangan gang; bohlam jalan; penerangan jalan lingkungan; titik lampu; gelap gulita
+posyandu-balita: ukur panjang badan; timbang dan ukur; alat ukur tinggi badan; timbangan balita; penimbangan serentak; menimbang balita; mengukur balita; plotting kms; kartu menuju sehat; intervensi serentak; infantometer; stadiometer; timbang bulanan; cek tumbuh kembang
+pmt: menu tinggi protein; telur setiap hari; satu butir telur; susu dan telur; olahan ikan balita; bubur bayi; bubur balita; makanan tambahan berbahan lokal; makanan padat gizi; makanan pemulihan; kudapan balita; paket telur; hati ayam; makan bergizi balita; nutrisi balita; abon untuk balita; biskuit; formula 100; asupan tambahan; makanan bumil; makanan bagi balita; masak bergizi untuk balita; perbaikan gizi balita; makan tambahan; dapur gizi warga; cemilan sehat balita
+stunting: balita pendek pulih; stunting turun; lokus stunting; lulus stunting; keluar dari stunting; cegah pendek; anak kerdil; pencegahan tengkes; kelurahan bebas stunting; genre stunting; pulih dari stunting
+kia: periksa hamil; pemeriksaan kehamilan; bidan mendampingi; rumah tunggu; menjelang lahiran; lahiran; kelahiran selamat; usg gratis; kehamilan berisiko; risiko tinggi kehamilan; ibu hamil berisiko; bumil didampingi; kantong persalinan
+ptm: cek tensi dan gula; pengendalian hipertensi; gula tinggi; tes iva; deteksi kanker leher rahim; leher rahim; mulut rahim; kanker rahim; benjolan payudara; faktor risiko penyakit; obesitas dewasa; lingkar perut; penyakit degeneratif; strok
+tb: batuk berdahak; batuk menahun; kontak serumah; skrining batuk; rontgen dada; obat tb; pasien batuk; tcm; pasien paru
+hiv: tes cepat hiv; mobile vct; odhiv didampingi; skrining hiv; pencegahan hiv; penularan hiv; populasi kunci didampingi; pencegahan aids; arv loss to follow up
+dbd: demam dengue; nyamuk demam berdarah; bebas dbd; kasus dbd; nyamuk aedes
+vektor-dbd: pantau jentik; bak mandi; kuras bak; menguras menutup mengubur; menguras bak mandi; jentik nyamuk; angka bebas jentik; abj; juru jentik; ovitrap; ikan cupang pemakan jentik; larva nyamuk; tandon jentik; bubuk abate; perangkap nyamuk
+jiwa: pasien kejiwaan; kontrol obat jiwa; obat jiwa; lepas pasung; kesehatan jiwa masyarakat; tpkjm; deteksi depresi; konsultasi jiwa; gejala kejiwaan; obat rutin odgj
+napza: pecandu dipulihkan; pulih dari narkoba; rawat jalan narkoba; tes urin; ketergantungan obat; bahaya obat terlarang; kampung tangguh narkoba; adiksi; lem aibon; ngelem; penyuluh antinarkoba; antinarkoba; relawan antinarkoba
+kb: ikut kb; pemasangan alat kontrasepsi; suntik dan pil; steril pria; steril wanita; safari keluarga berencana; ber kb; pasang spiral; spiral kb; kb steril; jarak kelahiran; mengatur kelahiran; mengatur jarak anak; alat kb
+phbs: pola bersih sehat; kebiasaan bersih; kebiasaan sehat; urip sehat; hidup bersih sehat; gerakan hidup sehat; rumah tangga ber phbs; sabun dan air mengalir; air mengalir; jajan sehat phbs; sikap bersih; budaya bersih; perilaku sehat keluarga; kesadaran hidup sehat
+ambulans: mobil jemput pasien; antar warga sakit; jemput pasien; angkut pasien; darurat medis; kendaraan siaga; antar kontrol; antar ke rumah sakit; diantar ke rumah sakit; jemput warga sakit; mobil siaga warga
+kacamata: bantuan kacamata; kacamata pelajar; kacamata lansia; rabun; periksa mata gratis; kaca mata baca; minus mata; gangguan penglihatan ringan
+mata: bedah katarak; lensa mata; buram
+gigi: gigi berlubang
+literasi-baca: gemar baca anak; mendongeng keliling; baca nyaring; read aloud; kelompok baca; lapak baca; rumah pintar; klub buku; sahabat buku; gerakan satu jam membaca; perahu baca; baca buku; membaca buku; kampung baca; pojok literasi; sudut bacaan; literasi kampung; budaya literasi; betah membaca
+perpustakaan: ebook; e-book; pinjam buku; perpustakaan elektronik; koleksi bahan bacaan; transformasi perpustakaan; perpus inklusi; pemustaka; buku pinjaman
+digital: kabar bohong; menyaring kabar; data pribadi; kecakapan bermedia; berita palsu; hoax; jejak digital; media sosial sehat; etika digital; bermedia sosial; bermedia; melek gawai; penipuan daring; jarimu; internet bijak; melek gadget; literasi media; pakai hp; penggunaan internet; aplikasi hp
+gawai: handphone android; telepon cerdas; gawai pintar; laptop; komputer tablet
+wifi: pasang wifi; internet balai rw; router; kuota internet; kuota belajar; internet cepat; titik internet; sambungan internet; internet untuk warga; area bebas wifi; internet cuma cuma; modem; sinyal
+keamanan: kamera cctv; kamera pantau; pos satkamling; satkamling; aman kampung; maling; kejahatan; curanmor; sistem pengamanan swakarsa; begal; tindak kriminal
+bencana: tas siaga; titik kumpul; rencana evakuasi; tangguh bencana; siaga banjir; siaga longsor; warga siaga; peta risiko; sirene; alat peringatan dini; kentongan bencana; kelompok siaga; katana; fpr
+kebakaran: tabung pemadam; alat pemadam kebakaran; cegah kebakaran; padamkan api; instalasi listrik tua; korsleting; arus pendek; hubungan arus pendek; damkar kampung; tanggap kebakaran; hidran kampung; selang pemadam; memadamkan api
+sampah: truk angkut sampah; memilah; pilah dari rumah; buang sampah; kampung bebas sampah; bebas sampah; tumpukan sampah; petugas sampah; becak motor sampah; gerobak motor sampah; tps liar; tas belanja pakai ulang; sampah kampung; sampah pasar; sampah anorganik; tempat pilah; tong pilah; residu sampah; bak pilah; drop box
+bank-sampah: setor sampah; timbang sampah; jual sampah terpilah; buku tabungan sampah; setor plastik; tukar botol; sampah ditabung; sampah ditukar; jual rongsok; sampah bernilai; sampah dibayar; pengepul sampah
+kompos: olah sisa makanan; sampah dapur diolah; komposter ember; keranjang takakura; sampah daun; daun kering; mengompos; fermentasi kulit buah; kulit buah; limbah sayur; mol; mikroorganisme lokal; sampah jadi pupuk; olah organik
+pekarangan-lestari: pekarangan produktif; sayur di halaman; tanam sayur di rumah; pekarangan rumah tangga; kebun rumah; kebun halaman; tanam cabai di rumah; kebun bersama rw; kebun bibit kampung; kampung sayuran; kebun gang; gang hijau; bertanam di pekarangan
+peternakan: indukan; vitamin ternak; ternak warga; penggemukan; anakan ternak; hewan gaduhan
+unggas: ayam kampung unggul; ayam kub; kub; kandang baterai; dere; ayam dara; bibit ayam; pullet; telur asin usaha; bibit bebek; ternak unggas; pakan ayam; indukan ayam; ayam potong; ternak burung
+kambing: domba bergulir; bibit kambing; pejantan kambing; susu kambing; induk kambing; kambing betina; kandang kambing; kambing kacang; ruminansia kecil
+kesehatan-hewan: suntik hewan; kucing jalanan; pengebirian; sterilisasi hewan; anjing; kucing; vaksin kucing; hewan sakit; mantri hewan; dokter hewan keliling; anabul
+pasar: lapak pasar; atap pasar; pasar kelurahan; pasar sehat bersih; digitalisasi pasar; pasar ber sni; meja los; pasar kampung
+lapak: kios usaha; kontainer usaha; kios kaki lima; gerobak kuliner; tempat mangkal; mangkal; bantuan rombong; gerobak etalase; tenda kuliner; gerobak kopi; gerobak motor usaha; sarana dagang; sarana berdagang; sarana jualan; lokasi binaan; gerobak seragam; meja lapak
+kumuh: penataan kampung kumuh; gang kumuh; lingkungan tertata; kampung padat; permukiman padat; permukiman padat kumuh; kampung padat penduduk
+rth: pohon tabebuya; tabebuya; penanaman bibit pohon; bibit tanaman keras; penghijau; bibit tanaman pelindung; pohon buah jalan; sedekah pohon; pohon penyerap polusi
+taman: bangku taman; taman baru; taman rt; ruang publik; ruang terbuka publik; ruang terbuka; taman warga; taman tematik
+energi: pasang listrik gratis; bantuan pasang listrik; meteran listrik gratis; penyambungan listrik; instalasi listrik rumah miskin; listrik rumah miskin; nyalur listrik; listrik 900; sambungan daya; bplb; bantuan pasang baru listrik
+adminduk: rekam data kependudukan; cetak akta; akta lahir anak; surat kelahiran; dokumen warga; pengurusan ktp; pengurusan kk; kartu penduduk; bukti diri; catatan sipil; akta perkawinan nonmuslim; pemutakhiran kk; perbaikan data kependudukan; nomor induk kependudukan; ber ktp; belum punya akta; belum punya ktp
+pranikah: isbat; pengesahan nikah; nikah siri; bekal nikah; bekal berumah tangga; sebelum menikah; calon manten dibekali; kesiapan menikah; persiapan nikah; calon pengantin diperiksa; sekolah nikah
+nikah-dini: kawin usia anak; nikah di bawah umur; menikah di bawah umur; tunda nikah; menikah dini; pengantin anak; hamil di luar nikah; perkawinan dini; anak menikah; cegah pernikahan usia muda; perkawinan usia dini
+sekolah-ortu: mengasuh balita; ilmu mengasuh; cara mengasuh; orang tua hebat; stimulasi anak; mengasuh; asah asih asuh; pola momong; kelas emak; cara mendidik anak; pertemuan orang tua; pengasuhan 1000 hpk; stimulasi tumbuh kembang orang tua; pengasuhan remaja
+kekerasan: aduan kekerasan; istri dipukul; dipukul suami; anak dipukul; pencabulan; tindak kekerasan dalam keluarga; anak korban; rumah tangga bebas kekerasan; pemukulan; perlakuan salah; perundungan seksual
+bina-lansia: kelas lanjut usia; sekolah simbah; kelas simbah; lansia bahagia; lansia mandiri; lansia bugar; pembelajaran lansia; wisuda lansia
+kesehatan-kerja: pelindung diri; sepatu bot; sarung tangan kerja
+budaya: nguri nguri; tradisi kampung; upacara tradisi; selamatan; tumpengan budaya; ritual; sedekah bumi; grebeg; adat setempat; permainan budaya
+cagar-budaya: bangunan lama; gang bersejarah; kisah bangunan; sejarah kampung; bangunan kolonial; rumah kuno; kawasan bersejarah; kayutangan; benda kuno; rumah tua
+kampung-wisata: pengelola kampung; kampung warna; kampung unik; paket wisata kampung; wisata berbasis warga; atraksi kampung; desa wisata kota; destinasi kampung
+pariwisata: tamu wisata; kunjungan wisata; pelaku plesir; spot foto; wisata alam; atraksi wisata; pengunjung wisata
+zakat: dana zakat; zakat profesi; bantuan baznas; infak sedekah
+rumah-ibadah: bantuan masjid; hibah rumah ibadah; karpet masjid; kubah; tempat wudhu; perbaikan masjid; bersih masjid
+pemakaman: juru kunci makam; biaya makam; penguburan; liang lahat; kafan; layatan; perlengkapan jenazah; perlengkapan kematian
+santunan-kematian: santunan bagi ahli waris; duka cita; bantuan duka; ahli waris warga miskin; uang belasungkawa; belasungkawa; dana kematian
+angkutan-sekolah: angkot sekolah; antar jemput murid; feeder sekolah; pelajar naik gratis; ongkos transportasi siswa; mikrolet sekolah; bis sekolah; transportasi anak sekolah; tumpangan gratis pelajar; naik angkot gratis
+angkutan: bis kota; angkutan desa; trayek angkot; trayek pinggiran; ongkos angkot; feeder angkot
+lalu-lintas: pelajar tertib; tertib berkendara; keselamatan pelajar; helm gratis; taat rambu; penyeberangan sekolah; taman lalu lintas; pita kejut; cermin cembung
+olahraga: pencarian atlet; atlet berbakat; berbakat olahraga; latihan rutin atlet; pemanduan bakat; tes fisik; turnamen futsal; liga; liga kampung; panahan dan renang; klub sepak bola; sekolah olahraga; petinju muda; training camp; tc atlet; pelajar berbakat olahraga; klub voli
+sarana-olahraga: lapangan serbaguna; ring basket; net voli; gawang; lapangan basket; lapangan rt; raket; lapangan bulu tangkis; arena olahraga; alat kebugaran luar ruang; outdoor gym
+kebangsaan: nasionalis; cinta negara; lagu kebangsaan; semangat kebangsaan; nilai pancasila; toleransi kebangsaan; bendera merah putih; kebinekaan; persatuan bangsa
+konflik-sosial: cegah radikalisme; paham ekstrem; cegah tawuran; gesekan warga; intoleransi agama
+politik: pemilih cerdas; pendidikan demokrasi; hak pilih
+pajak: bayar pajak; taat pajak; pemutihan pajak; penghapusan denda; tunggakan pbb; e-sppt; diskon pajak
+csr: dana csr; donatur perusahaan; sponsor; bantuan perusahaan
+koperasi: mendirikan koperasi; koperasi warga; anggota koperasi dilatih; pembentukan koperasi; koperasi sehat; unit usaha koperasi; tata kelola koperasi
+produk-lokal: belanja lokal; beli lokal; bela beli; bela beli produk; kurasi oleh-oleh; pusat oleh-oleh; produk kampung; produk warga
+ekraf: ruang kreasi; studio kreatif; kreator lokal; industri gim; kreasi; inkubator kreatif; karya kreatif
+haji: bimbingan haji; jamaah haji
+mbg: makan gratis siswa; dapur mbg; menu sekolah; makan siang anak sekolah
+perlengkapan-sekolah: baju koko; kerudung; buku ngaji; paket mengaji; tas sekolah gratis; sepatu dan tas; paket alat tulis; buku dan tas; perlengkapan mengaji; pensil; peralatan belajar
+seragam: seragam nasional; seragam pramuka; baju baru siswa; kain seragam gratis; seragam batik; seragam olahraga
+keaksaraan: mengenal huruf; belum bisa baca; tidak bisa baca; belum bisa membaca; belajar huruf; warga buta huruf; belajar menulis dan membaca; lansia belajar baca
+asi: ibu menyusui didampingi; konseling menyusui
+anemia: pil darah; pil tambah darah; remaja putri anemia; skrining hb; cek hb; hemoglobin
+remaja-sehat: kesehatan remaja putri; haid; pubertas remaja; pendidikan reproduksi
+donor-darah: kantong darah; aksi donor
+khitan: khitan gratis; khitan massal; anak disunat; sunat anak yatim
+kursi-roda: kursi roda anak; kursi roda standar; bantuan kursi roda
+prostesis: kaki buatan; tangan buatan; alat penopang; ortose; penyangga tubuh; penyangga kaki; alat pengganti anggota gerak; pengganti anggota tubuh; kaki palsu gratis; mata palsu
+alat-bantu-gerak: penunjang gerak; pembantu gerak; alat jalan; sarana gerak; alat mobilitas; membantu mobilitas; alat bantu berjalan; membantu jalan; alat bantu bergerak; kebutuhan gerak
+alat-dengar: bantu dengar; gangguan dengar; pendengaran
+alat-netra: tongkat pemandu; tongkat tunanetra; buku bicara; buku audio

[activity]
+pinjaman: bebas bunga; tanpa agunan; bunga disubsidi; talangan modal; plafon pinjaman; angsuran; cicilan ringan; kredit bergulir; melunasi utang; lepas rentenir; jerat rentenir; jeratan rentenir; bunga dibayar; kredit tanpa agunan; permodalan bergulir; kredit bpr; kredit wirausaha; kredit tugu artha; akses kredit; kredit umkm
+bantuan-modal: modal dagang; modal gerobak; modal usaha mikro; uang modal; tambahan modal; modal bagi usaha; dana modal; bantuan dana usaha; hibah uang usaha; modal awal usaha; stimulan uep; dana stimulan; modal kelompok; suntikan dana; modal jualan
+bantuan-alat: mesin jahit gratis; kompor dan wajan; bantuan mesin jahit; oven gratis; peralatan dagang; alat masak usaha; peralatan produksi; perkakas; perkakas usaha; alat usaha gratis; hibah mesin; mesin kemas bantuan; alat kerja gratis; peralatan bengkel; bantuan perkakas; alat pendukung usaha; hibah perangkat; dihibahkan; paket alat
+bantuan-uang: uang rp; transfer ke rekening; dibayar lewat rekening; dana tunai; biaya hidup; uang belanja; uang tunai bulanan; bantuan rp; uang jatah hidup; jadup; jaminan hidup; insentif bulanan lansia
+pemasaran-digital: jualan di internet; berjualan daring; akun toko; toko di aplikasi; aplikasi ojol makanan; gofood; grabfood; iklan medsos; unggah produk; foto dagangan; foto menu; pembayaran digital; transaksi nontunai; nontunai; katalog daring; masuk marketplace; google maps usaha; google bisnis; jualan live; kelas jualan online; memotret dagangan; konten medsos; jual lewat internet; dagang online; dagang daring; gawai untuk jualan; toko maya; warung go digital; naik kelas digital
+perizinan: urus nib; nib gratis; pengurusan nib; izin edar pangan; nomor pirt; sertifikat pirt; pendaftaran nib; legalitas umkm; surat izin; berizin; bantu urus izin; layanan oss; loket izin; nib jadi; nomor izin; izin usaha mikro; sertifikasi pirt; belum berizin
+sertifikasi-halal: sihalal; lph; pph halal; kehalalan; kehalalan produk; sertifikat kehalalan; pendamping pph; jaminan produk halal; fatwa halal; label halal gratis; proses produk halal
+hak-merek: daftar merek; nama dagang; sertifikat merek; perlindungan merek; hak paten; kekayaan intelektual komunal
+kemasan: bungkus; desain bungkus; bungkus menarik; plastik kemas; label produk; stiker produk; pouch; standing pouch; cetak label; desain label; rumah produksi kemasan; dibungkus; kemasan produk; perbaikan kemasan; plastik vakum
+penempatan-kerja: cari kerja; pencari kerja bertemu; mempertemukan pencari kerja; dipertemukan dengan perusahaan; bertemu perusahaan; ketemu hrd; hrd; walk in interview; walk in; lowongan perusahaan; wawancara langsung; pasar lowongan; stan perusahaan; sebar lamaran; serapan kerja; disalurkan kerja; disalurkan ke perusahaan; tersalurkan kerja; langsung kerja; info loker; kerja di pabrik; rekrut; perusahaan membuka lowongan; ditempatkan bekerja; diterima kerja; diterima bekerja; temu perusahaan
+pemagangan: magang di perusahaan; magang di industri; magang di bengkel; ditempatkan magang; magang luar negeri; belajar di tempat kerja; praktik di perusahaan; nyantrik; magang di hotel; belajar sambil kerja
+padat-karya: upah harian; dibayar harian; dipekerjakan sementara; pekerja harian dibayar; warga dipekerjakan; kerja sementara; upah bagi warga; kerja bakti berbayar; kerja berupah; tenaga warga dibayar
+penyuluhan: kelas warga; obrolan; temu warga; sosialisasi keliling; mobil penerangan; nonton film edukasi; pengertian; kelas malam; ngobrol bareng; kelas akhir pekan edukasi; ngopi bareng
+skrining: penemuan dini; temuan kasus; pemeriksaan massal; skrining gratis; jaring kasus; penemuan penderita; penyisiran; ketuk pintu
+kunjungan-rumah: kunjungan ke rumah; perawat datang; dokter datang; dirawat di rumah; tim kunjung; visite rumah; mengunjungi rumah; perawat mengunjungi; ganti perban; kunjungan perawatan; datang ke rumah; layanan di rumah; homecare lansia; pasien di rumah
+pendampingan-rumah: menemani; ditemani; kawan lansia; sahabat lansia; teman ngobrol; menengok; ditengok; pendamping harian
+rehabilitasi-sosial: dibina di panti; kembali ke masyarakat; bina mental; pemulihan sosial; dipulihkan; pemulihan fungsi; kemandirian sosial; bimbingan keterampilan sosial
+penjangkauan: dijaring; terjaring; dijaring satpol; dirazia; operasi gepeng; operasi yustisi gepeng; ditemukan di jalan; disisir; menyisir jalan; jemput orang terlantar; dijemput dari jalan; pulangkan; dipulangkan ke daerah asal
+penampungan-sementara: ditampung; tempat bernaung; rumah transit; ditampung sementara; titip sementara; inap sementara; tempat tinggal sementara; dirawat di panti; tinggal di panti; barak; tempat aman
+bantuan-hukum: pengacara gratis; konsultasi perkara; didampingi pengacara; perkara hukum; melek aturan; hukum gratis; pos bantuan hukum; pendampingan sidang; kesadaran hukum; klinik hukum
+konseling: ruang curhat; teman curhat; ngobrol dengan psikolog; psikolog gratis; konsultasi kejiwaan keluarga; tempat curhat; telepon konseling; konsultasi remaja; konsultasi rumah tangga
+layanan-psikososial: pemulihan korban; pulih trauma; trauma; dukungan mental; pendampingan psikis; dukungan psikologis
+operasi-pasar: bahan pokok murah; harga di bawah pasar; harga miring; beras murah; minyak murah; pasar sembako murah; sembako bersubsidi; jual sembako; bazar sembako; pangan bersubsidi; jual murah; harga subsidi; menekan harga; harga terkendali; meredam harga; pasar pangan murah; warung pangan murah; stabil harga; harga stabil; tekan inflasi; kios pangan murah; jualan beras murah
+pameran: stan pameran; gerai bersama; panggung umkm; bazar umkm; pekan kreatif; ajang pamer; pajang produk; pesta umkm; hari pasar; minggu pasar; bazar ramadan; bazar kuliner; pasar malam umkm; etalase bersama; stan gratis; festival umkm; bazar produk
+patroli: keliling malam; jaga kampung; jaga lingkungan; ronda bergilir; pos jaga; jaga malam bergilir; patroli kampung; ronda kampung; jaga pos; ronda warga
+simulasi: latihan evakuasi; praktik evakuasi; latihan tanggap; gladi evakuasi; praktik memadamkan; latihan darurat; latihan menghadapi gempa
+penanaman: tanam serentak; penanaman bibit; bertanam; ditanami; menanami; tanam bareng; menyemai; gerakan tanam
+pembersihan: resik kali; bersih kali; bersih sungai; kerja bakti sungai; angkat sampah sungai; susur sungai; resik kampung; resik lingkungan; kerja bakti saluran; kerja bakti got; sapu bersih lingkungan
+festival: pentas warga; panggung seni; pentas budaya; pesta rakyat; panggung rakyat; gelar seni kampung; festival kampung; suguhan seni
+lomba: lomba antar; kontes antar; adu cepat; lomba kelompok; tanding; pertandingan antar; lomba rt; rebutan piala; pemenang
+bimbingan-belajar: belajar bersama sepulang sekolah; pelajaran sekolah; pr sekolah; mengerjakan pr; guru les; relawan mengajar; mengajar anak; bantu pr; dampingi belajar; sepulang sekolah
+penitipan: titip anak; rumah titip; asuhan siang; momongan; jaga anak pekerja; pengasuhan anak pekerja; rumah asuh; anak dititipkan; tempat titip anak; jaga balita
+pendampingan-usaha: dampingi usaha; konsultan pendamping; pelaku usaha didampingi; usaha didampingi; bimbing usaha; mentor bisnis; kelas bisnis; sekolah bisnis; rencana usaha; rencana bisnis; business plan; pengembangan bisnis; hitung harga pokok; harga pokok; kelas usaha; konsultasi dagang; kelas kewirausahaan
+pengembangan-usaha: berwirausaha mandiri; usaha mandiri; buka usaha sendiri; usaha baru; terima order; terima pesanan; memulai usaha; mulai usaha; mandiri usaha; jiwa usaha; semangat usaha; kelas dagang; berdaya ekonomi; usaha kecil mandiri; usaha rumah

[trade]
+rias: sanggul; kosmetik praktik; sanggul modern; dandan; mendandani pengantin; make over; hias wajah; hias pengantin; kursus mua; rias karakter; rias manten; tukang rias; alis; lipstik; foundation; riasan pengantin; kecantikan pengantin
+salon: gunting rambut wanita; hair spa; catok; pewarnaan rambut; rambut wanita; blow; salon rumahan; keriting rambut
+kecantikan: perawatan badan; perawatan tubuh; klinik kecantikan; beauty; kecantikan wajah; kursus kecantikan; masker wajah
+pangkas: potong cepak; clipper; gunting cukur; kursi cukur; gaya rambut; pangkas pria; rambut pria; cukur madura; barberman muda; kursi barber; tukang potong rambut; cukur gratis
+pijat: terapi pijat; pijat sehat; panti pijat tunanetra; pijat kebugaran; minyak pijat; terapis; keterampilan pijat; urat; urut tradisional; layanan pijat
+las: besi hollow; mesin las; trafo las; elektroda; kawat las; topeng las; las argon; sambung logam; las plat; merakit pagar; pembuat pagar; bikin pagar; bikin kanopi; penyambungan logam; pengelas; tukang kanopi; gerinda; stainless; las inverter; menyambung besi; las dasar
+listrik: kabel dan saklar; saklar; stop kontak; pasang kabel; rakit panel; panel listrik; teknisi listrik; instalator; pemasangan instalasi; kelistrikan rumah; pasang instalasi; teknisi kelistrikan
+elektronika: rice cooker rusak; tv rusak; kulkas rusak; perbaiki kipas; multimeter; solder uap; teknisi alat rumah tangga; barang elektronik rusak; perbaiki barang elektronik; setrika rusak
+ponsel: layar hp; ganti layar; hardware dan software hp; software hp; hardware hp; flash hp; flashing; bongkar hp; teknisi seluler; servis telepon pintar; perbaiki hp; membetulkan hp; betulkan hp; betulkan gawai; memperbaiki ponsel; memperbaiki gawai; obeng presisi; servis seluler; perbaikan seluler; tukang servis hp; konter; servis android; servis iphone
+ac: cuci evaporator; kompresor; tabung freon; ac rumah; mesin ac; ac rusak; pasang penyejuk; ac mobil; teknisi tata udara; perawatan pendingin; bersih ac; rawat ac
+komputer-servis: instal ulang; install ulang; laptop rusak; komputer rusak; pasang jaringan; kabel lan; perakit komputer; perangkat keras komputer; merakit komputer; merakit pc
+sepeda-motor: servis karburator; karburator; bongkar mesin; bengkel roda dua; roda dua; servis roda dua; mesin motor; kelistrikan motor; servis berkala motor; tukang bengkel; motor mogok; kendaraan roda dua; teknisi motor; bengkel berjalan; honda; yamaha; mekanik muda; perbaikan roda dua; bengkel mandiri
+mobil: mesin mobil; roda empat; bengkel roda empat; teknisi mobil; mekanik roda empat; mobil injeksi
+mengemudi: belajar mengemudi; belajar menyopir; kursus nyetir; sopir pemula; mengendarai mobil; kemudi; pegang setir; calon sopir; pengemudi profesional; sim gratis; sim b1
+jahit: pakai mesin jahit; mesin high speed; mesin obras; benang; membuat pola; bikin seragam sekolah; bikin gamis; jahit sprei; jahit masker; membuat busana; membuat kemeja; kemeja; rok; sprei; bikin kemeja; potong pola; garmen rumahan; tukang vermak; busana rumahan; merancang busana; kain potong; pabrik garmen; operator garmen; menjahit baju; menjahit seragam; kerja konveksi; obras dan jahit; tukang konveksi; pakaian seragam; sarung bantal
+batik: mencanting; kain motif; motif batik; pewarnaan kain; motif khas malang; mewarnai kain; lilin malam; membuat batik; perajin batik; cetak motif daun; motif daun; kain bermotif; kain alam; ecoprinting; pounding; pukul daun; pewarna daun
+sulam: benang wol; jarum rajut; tas rajut; boneka rajut; amigurumi; membuat rajutan; tusuk hias; sulam benang; kerajinan benang; hakpen
+kuliner: wajan; kompor usaha; resep masakan; produksi camilan; olahan singkong; olahan pisang; pisang; singkong olahan; produk camilan; olahan rumahan; masakan rumahan; usaha masakan; olah bahan pangan; bikin camilan; bikin jajan; makanan rumahan; sajian; hidangan; olahan buah; manisan; selai; dodol; produk olahan pangan; kudapan olahan; kuliner rumahan; olah makanan; jagung olahan; olahan lokal; memasak menu; gorengan; mie; bakmi; soto; sate; nasi goreng
+roti: mixer; tepung; oven kue; bikin kue; membuat kue; memanggang kue; memanggang; kue ulang tahun; kue hantaran; brownies; bakpao; bolen; pia; nastar; kue lebaran; donat kentang; roti manis; roti rumahan; bikin roti; kastengel; adonan roti; baker; usaha kue; ragi
+katering: pesanan nasi; terima pesanan makan; usaha nasi kotak; memasak dalam jumlah besar; dapur katering; masak besar; nasi kotakan; masak pesanan; menu hajatan; hajatan
+barista: menggiling kopi; mesin kopi; tamping; biji kopi disangrai; penyajian kopi; v60; kopi susu; kedai; peracik minuman kopi; menyeduh; seni menyeduh; bikin kopi; klinik kopi; cangkir; menyajikan kopi; latte; cappuccino; susu steam; teknik seduh; giling kopi; mengelola kedai; kafein
+minuman: racik jamu; jamu instan; serbuk jamu; minuman serbuk; jahe; kunyit; temulawak; kunir; rempah; minuman rempah; jamu kemasan; sari jahe; peracik jamu; bakul jamu; minuman botol; jahe instan; minuman tradisi
+mebel: serut; gergaji; bikin lemari; bikin meja; bikin kursi; perabot; perabotan; kursi kayu; tukang perabot; kriya kayu; meubelair; membuat lemari; olah kayu; kayu lapis; kitchen set; rak kayu
+bangunan-tukang: keramik lantai; mengecat; aduk semen; sertifikasi tukang; tukang bersertifikat; tukang terampil; keahlian tukang; juru bangunan; gambar kerja bangunan; pasang bata; pasang plafon; plafon gipsum; pekerja bangunan terampil; kuli terampil; nukang batu; ahli bangunan; pertukangan bangunan
+anyaman: anyaman rotan; keranjang bambu; menganyam bambu; anyaman pandan; kursi rotan; tas anyaman; membuat anyaman; mengayam; iratan; tali kur anyam
+kriya: bikin suvenir; suvenir pernikahan; membuat kerajinan; membuat hantaran; rangkai hantaran; kerajinan warga; hiasan; kerajinan kain; kerajinan kulit kerang; buah tangan khas; karangan bunga; kerajinan resin; membuat aksesoris; manik; gelang; kalung; bikin boneka; souvenir khas
+daur-ulang-kriya: plastik bekas jadi; sampah jadi kerajinan; tas dari plastik; limbah plastik jadi; tas kemasan bekas; kerajinan plastik; bungkus kopi jadi tas; barang bekas jadi; olah limbah kain; kain sisa; mengubah sampah; baju daur ulang
+sablon: cetak kaos; kaos sablon; tinta; meja sablon; rakel; cetak undangan; usaha sablon; printing; mencetak kaos; mesin cetak; screen; press kaos; print dtf
+desain: membuat poster; poster digital; desain poster; desain logo; aplikasi desain; gambar di komputer; perancang grafis; belajar desain; membuat desain; juru gambar grafis; kelas desain
+fotografi: memotret; pemotretan; foto prewedding; studio foto; bikin video; membuat film; merekam video; kameraman; video pendek; video profil; membuat video; teknik kamera; jepret; syuting; lighting; juru kamera muda; drone
+multimedia: kanal youtube; pembuat konten; bikin konten; konten kreatif; penyiar radio; siniar; kreator video; produksi siniar; menyunting video; sunting video; berita kampung; jurnalisme warga; reporter; kreator muda; pengisi suara; gim lokal; animasi dua dimensi
+pemrograman: kode program; membuat aplikasi; membuat situs; situs web; pengodean; belajar kode; belajar ngoding; programmer muda; desain web; pembuatan aplikasi; python; javascript; ui ux; kelas coding; aplikasi ponsel pengembang; pembuat aplikasi
+komputer-dasar: kursus komputer; ketik; lembar kerja; pengolah kata; komputer gratis; mengetik cepat; mengoperasikan microsoft; olah kata; dasar komputer; tenaga administrasi; admin kantor; pelatihan komputer; kelas komputer; lab komputer
+bahasa-asing: percakapan inggris; les bahasa; belajar bahasa; bahasa jepang dasar; jlpt; speaking; bahasa inggris gratis; bercakap inggris; kelas bahasa; percakapan asing; topik korea; penguasaan bahasa
+perhotelan: melayani tamu; pelayan hotel; kamar hotel; merapikan kamar; room boy; barista hotel; cruise; layanan kamar; house keeping; table manner; tata saji; melayani tamu hotel; staf hotel; kerja hotel; calon pekerja hotel
+pemandu-wisata: memandu; memandu wisatawan; mengantar tamu; mengantar tamu keliling; antar tamu; juru cerita; pencerita; bercerita sejarah; interpretasi wisata; tur jalan kaki; walking tour; pemandu lokal; menuturkan kisah; penutur kisah; storyteller; story telling; pendamping wisatawan; pramu wisata; pandu tamu; pandu wisata; guide lokal; memandu tamu; memandu turis; teknik memandu; narasi wisata; sejarawan; tur
+perawat-lansia: merawat orang tua; menjaga orang sepuh; perawatan orang lanjut usia; pendamping orang tua; tenaga perawat lansia; merawat jompo; juru rawat; merawat orang sakit; care worker; kaigo; pendamping lansia terlatih; pengasuh orang sepuh; jasa rawat lansia
+pengasuh-anak: merawat bayi; jaga bayi; penjaga anak; merawat balita; suster bayi; tenaga pengasuh; mengasuh bayi; babysitting
+kebersihan: cuci gosok; mesin cuci usaha; jasa cuci; cuci karpet; cuci kiloan; jasa bersih; pembersih gedung; gosok baju; tenaga kebersihan; cleaning; office boy; jasa setrika; usaha cuci
+sabun: bikin sabun; membuat sabun; sabun jelantah; cairan pembersih; sabun batang; sabun rumahan; produksi sabun; pembersih rumah; detergen; karbol wangi
+hidroponik: nutrisi ab; ab mix; netpot; rockwool; pipa paralon tanam; tanam tanpa tanah; tanpa tanah; vertikal garden; kebun vertikal; instalasi hidroponik; sayur hidroponik; rak vertikultur; kebun atap rumah; kebun pipa; pakcoy; tanam air; instalasi pipa tanam; polybag sayur
+jamur: bibit jamur; panen jamur; serbuk kayu; rumah jamur; bertanam jamur; media jamur; usaha jamur
+lele: terpal lele; kolam lele; pelet lele; lele dumbo; bibit lele unggul; lele sangkuriang; ember lele; panen lele; ternak ikan lele; lele kolam; drum ikan
+budidaya-ikan: kolam terpal ikan; kolam bundar; pakan pelet; pelet; ikan konsumsi; benih nila; pelihara ikan; memelihara ikan; ikan dalam terpal; ternak nila; panen ikan; kolam pekarangan; ikan air tawar; kolam bioflok; bibit nila; kolam komunal; budi daya nila
+maggot: larva bsf; larva lalat; lalat hitam; biokonversi; belatung; larva pengurai; budidaya larva; kandang lalat; ternak larva
+madu: kotak lebah; stup; kelulut; panen madu; ternak lebah; beternak lebah
+akuntansi: mencatat keuangan; pencatatan kas; uang masuk keluar; arus kas; pembukuan sederhana; aplikasi pembukuan; menghitung laba; laporan laba rugi; catatan kas; keuangan umkm; buku kas harian; catat transaksi; hitung untung
+literasi-keuangan: atur uang keluarga; bijak utang; mengelola uang; kelola uang; uang keluarga; cerdas keuangan; pengelolaan uang; bijak keuangan; edukasi menabung; dana darurat; utang online; kelola keuangan; belanja bijak; perencanaan uang
+satpam: calon satpam; petugas pengamanan; sertifikat gada; diklat satpam; tenaga keamanan; penjaga gedung
+seni-musik: latihan gamelan; menabuh; nabuh; tabuh; gong; kendang; seruling; belajar gamelan; olah suara; kelompok musik; musik patrol; musik kampung; paduan vokal; nyanyian; pemusik; sinden muda
+seni-tari: latihan tari; belajar tari; kelas tari; menari topeng; tari malangan; sanggar tari kampung; gerak tari; penari cilik; jaran; tari kreasi; tari gambyong; kuda lumping kampung
+seni-teater: lakon rakyat; pertunjukan rakyat; sandiwara; dalang muda; mendalang; pewayangan; belajar dalang; lawak; drama kampung
+seni-rupa: lukisan dinding; tembok bergambar; melukis tembok; cat dinding; kampung lukis; belajar melukis; kanvas; gambar dinding; lomba gambar; kelas lukis
