# Social protection: assistance, rehabilitation, care, women and children, inclusion.

[service]
blt-dd < bantuan-uang: blt dana desa; blt dd; bantuan langsung tunai dana desa; bantuan langsung tunai kelurahan; bantuan tunai warga miskin
blt-dbhcht < bantuan-uang: blt dbhcht; blt buruh rokok; bantuan tunai buruh pabrik rokok; blt cukai; bantuan buruh tembakau
bst < bantuan-uang: bantuan sosial tunai; bst; bantuan tunai keluarga miskin; uang santunan keluarga miskin; kartu kesejahteraan; bansos tunai; bansos uang
blt-bbm < bantuan-uang: blt bbm; bansos inflasi; bantuan dampak inflasi; kompensasi kenaikan bbm
asistensi-lansia < bantuan-uang: bantuan tunai lansia; asistensi lanjut usia; aslut; tunjangan lansia; santunan lansia; uang lansia; bantuan sosial lansia; dana lansia
asistensi-disabilitas < bantuan-uang: bantuan tunai disabilitas; aspd; asistensi penyandang disabilitas berat; tunjangan disabilitas; santunan disabilitas; bantuan uang difabel
santunan-yatim < bantuan-uang: santunan anak yatim; santunan yatim; yapi; bantuan anak yatim piatu; atensi yapi; uang saku yatim; bingkisan yatim
santunan-janda < bantuan-uang: santunan janda; bantuan janda miskin; pemberdayaan janda; janda lansia
pkh-plus < pkh: pkh plus lansia; pendamping program keluarga harapan; pertemuan peningkatan kemampuan keluarga; graduasi mandiri
bpnt < sembako: bantuan pangan nontunai; kartu sembako; e warong; agen sembako; program sembako; kartu keluarga sejahtera; kks
beras-bantuan < sembako: beras bantuan; bantuan pangan beras; rastra; raskin; beras sejahtera; pembagian beras; beras 10 kg; cadangan pangan pemerintah bantuan; penyaluran beras
paket-sembako < sembako: pembagian sembako; bingkisan sembako; paket kebutuhan pokok; paket bahan pokok; sembako gratis; parsel lebaran; bingkisan lebaran; paket ramadan; minyak gula beras; sembako murah meriah
makan-lansia < permakanan: makan lansia; makan siang lansia; pengantaran makanan lansia
makan-disabilitas < permakanan: permakanan disabilitas; permakanan panti
jumat-berkah < permakanan: nasi bungkus gratis; jumat berkah; dapur berbagi; nasi gratis; food bank; bank makanan; lemari makan gratis; sedekah nasi; makan sehari hari gratis
dapur-umum-bencana < logistik-bencana: dapur umum lapangan; dapur umum pengungsi; makanan siap saji bencana
sandang-bencana < logistik-bencana: sandang korban bencana; kids ware; family kit; matras; paket sandang; penyediaan sandang
tempat-pengungsian < logistik-bencana: tempat pengungsian; tempat penampungan pengungsi; shelter pengungsi; hunian darurat; barak pengungsian
ats-bansos-verifikasi < ukgs-data-miskin: verifikasi dan validasi dtks; pemutakhiran dtks; verval dtsen; pemutakhiran dtsen; ground check; groundcheck; usulan dtks; data terpadu kesejahteraan sosial; data tunggal sosial ekonomi; puskesos; siks ng; musyawarah desa data miskin; labelisasi rumah miskin
panti-lansia < rehabilitasi-sosial: panti werdha; panti wreda; panti jompo; panti lansia; griya lansia; griya wreda; lks lansia; rehabilitasi sosial dasar lanjut usia terlantar; pemenuhan kebutuhan lansia telantar; rehabilitasi sosial lanjut usia terlantar
panti-anak < rehabilitasi-sosial: panti asuhan; panti anak; asuhan anak; rehabilitasi sosial dasar anak terlantar; pemenuhan kebutuhan anak telantar; panti sosial asuhan anak
panti-disabilitas < rehabilitasi-sosial: panti disabilitas; panti tunanetra; loka bina karya; lbk; rehabilitasi penyandang disabilitas; rehabilitasi sosial penyandang disabilitas; bimbingan keterampilan disabilitas; rehabilitasi disabilitas; rehabilitasi sosial dasar penyandang disabilitas terlantar
panti-gepeng < rehabilitasi-sosial: rehabilitasi gelandangan pengemis; rehabilitasi sosial gepeng; pembinaan gepeng; rehabilitasi sosial tuna sosial; penanganan gepeng; rehabilitasi anak jalanan; pembinaan anak jalanan; pembinaan pengamen; penanganan anjal; pembinaan anjal
rehab-odgj < rehabilitasi-sosial: rehabilitasi odgj; rehabilitasi sosial odgj; evakuasi odgj; bina odgj; rumah pemulihan odgj; odgj telantar; eks psikotik telantar; shelter odgj
rehab-napza-sosial < rehabilitasi-sosial: rehabilitasi sosial korban napza; bina mantan pecandu; pemulihan pecandu; rumah rehab
rehab-eks-napi < rehabilitasi-sosial: pembinaan eks napi; reintegrasi eks narapidana; bimbingan bekas warga binaan; reintegrasi sosial; pembinaan mantan napi; keterampilan eks napi
rehab-tuna-susila < rehabilitasi-sosial: rehabilitasi tuna susila; alih profesi eks lokalisasi; pembinaan psk; penutupan lokalisasi
atensi-anak < rehabilitasi-sosial: anak memerlukan perlindungan khusus; anak korban kekerasan pendampingan; pendampingan anak berhadapan dengan hukum; abh; anak berkonflik hukum; peksos anak; diversi; rehabilitasi anak; lpks
pemulangan < rehabilitasi-sosial: pemulangan orang terlantar; pemulangan; dipulangkan; memulangkan; orang terlantar di perjalanan; orang terlantar kehabisan bekal; pemulangan pmi bermasalah; ongkos pulang; tiket pulang; reunifikasi; reunifikasi keluarga; penelusuran keluarga; tracing keluarga
akses-adminduk-ppks < bantuan-akta: akses layanan kependudukan ppks; identitas kependudukan ppks; fasilitasi akta anak terlantar
akses-layanan-sosial < rehabilitasi-sosial: akses ke layanan pendidikan dan kesehatan dasar; akses layanan dasar; fasilitasi layanan rujukan; layanan data dan pengaduan sosial; layanan kedaruratan sosial; kedaruratan ppks
alat-bantu-umum < alat-bantu: kruk; walker; tripod jalan; tongkat kaki tiga; bantuan alat bantu; paket alat bantu; hibah alat bantu; pembagian alat bantu; alat bantu aksesibilitas; pinjam alat bantu; bengkel kaki palsu; bengkel kursi roda; perbaikan kursi roda
sepatu-koreksi < alat-bantu-gerak: sepatu koreksi; splint; ankle foot orthosis; afo; penyangga punggung; korset
puskesos < rujukan: pusat kesejahteraan sosial; layanan puskesos; slrt kelurahan; sistem layanan dan rujukan; mobil pelayanan sosial; layanan sosial terpadu; layanan rujukan sosial
lk3-layanan < konseling: lembaga konsultasi kesejahteraan keluarga; konsultasi keluarga bermasalah; konseling keluarga; puspaga; pusat pembelajaran keluarga; konsultasi pengasuhan; klinik keluarga; satyagatra; konseling pasangan; konseling rumah tangga
psks-bina < relawan: pembinaan psm; pembinaan tksk; pembinaan karang taruna sosial; pembinaan lks; pengembangan psks; pelatihan pekerja sosial; bimtek pendamping sosial; penguatan pilar sosial; peningkatan kapasitas tksk; kemampuan potensi pekerja sosial masyarakat; sdm kesejahteraan sosial; kapasitas psm; kapasitas lks
karang-taruna-bina < pemuda-bina: pembinaan karang taruna; penguatan karang taruna; bulan bhakti karang taruna; kapasitas karang taruna
izin-undian < sumbangan-sosial: izin undian gratis berhadiah; izin pengumpulan sumbangan; pemantauan undian; penerbitan izin pub
tmp-kelola < pemakaman: pemeliharaan taman makam pahlawan; tmp; ziarah makam pahlawan; penataan makam pahlawan; makam perintis
tpu-kelola < pemakaman: pengelolaan tpu; lahan makam; penataan pemakaman; perluasan makam; layanan pemakaman; retribusi makam; penggalian makam; makam gratis; penataan kuburan
jenazah-layanan < pemakaman: pemulasaraan; perawatan jenazah; memandikan jenazah; mobil jenazah gratis; keranda; kain kafan; rukun kematian; pelatihan perawatan jenazah; tajhiz mayat; fardu kifayah; pengurusan jenazah; pemakaman orang telantar
adopsi-layanan < adopsi: rekomendasi pengangkatan anak; calon orang tua angkat; tim pipa; izin pengangkatan anak; pengasuhan alternatif
kdrt-tangani < kekerasan: penanganan korban kekerasan; uptd ppa; pendampingan korban kekerasan; layanan korban kdrt; penanganan kekerasan perempuan; layanan pengaduan kekerasan; rumah aman korban; sapa 129; p2tp2a; pusat pelayanan terpadu; penanganan pengaduan kekerasan; pendampingan hukum korban; kekerasan berbasis gender; pelecehan seksual; tpks
kekerasan-cegah < kekerasan: pencegahan kekerasan perempuan; satgas ppa; kampanye anti kekerasan; desa ramah perempuan; kelurahan ramah perempuan dan peduli anak; drppa; patbm; perlindungan anak terpadu berbasis masyarakat; sosialisasi kekerasan; gerakan anti kekerasan; stop kekerasan; cegah kekerasan anak
tppo-cegah < kekerasan: tppo; perdagangan orang; pencegahan perdagangan orang; trafficking; gugus tugas tppo; penanganan korban tppo; pmi ilegal
pelecehan-digital < kekerasan: kekerasan berbasis gender online; kbgo; kekerasan daring; cyberbullying; pornografi; judi online; pinjol ilegal
kla-lembaga < hak-anak: gugus tugas kla; forum anak kelurahan; evaluasi kla; kecamatan layak anak; penguatan forum anak; suara anak; hari anak nasional; kongres anak; kelurahan ramah anak; lembaga layanan anak; kelembagaan pemenuhan hak anak; media ramah anak
pekerja-anak-tarik < hak-anak: penarikan pekerja anak; pengurangan pekerja anak; ppa pkh; bebas pekerja anak
pug-lembaga < kesetaraan-gender: pelembagaan pug; anggaran responsif gender; focal point gender; pokja pug; gender analysis pathway; gap gbs; advokasi pug; pendampingan pug; perencanaan responsif gender; indeks pembangunan gender; data gender terpilah
perempuan-politik < perempuan-daya: perempuan politik; keterwakilan perempuan; partisipasi perempuan politik; kepemimpinan perempuan; organisasi wanita; gow; perempuan bidang politik hukum sosial ekonomi
perempuan-ekonomi < perempuan-daya: pemberdayaan ekonomi perempuan; perempuan wirausaha; usaha perempuan; pelatihan perempuan kepala keluarga; pekka; industri rumahan perempuan; ibu berdaya; perempuan mandiri; mama mandiri; usaha ibu ibu; pelaku usaha perempuan
dharma-wanita < perempuan-daya: dharma wanita; bhayangkari; hari ibu; hari kartini; peringatan hari ibu
pkk-kegiatan < kelurahan-daya: 10 program pokok pkk; sepuluh program pkk; pembinaan pkk; gerakan pkk; kegiatan pkk; lomba pkk; upk pkk; dasawisma kegiatan; pendataan dasawisma
kesejahteraan-keluarga < keluarga: pemberdayaan dan kesejahteraan keluarga; ketahanan keluarga; keluarga tangguh; pembinaan ketahanan keluarga; fungsi keluarga; delapan fungsi keluarga; tribina; keluarga harmonis; keluarga bahagia
perceraian-cegah < keluarga: cegah perceraian; perselisihan keluarga; angka perceraian; isbat nikah; itsbat nikah; nikah massal; buku nikah; sidang isbat; pernikahan belum tercatat
pranikah-bimbing < pranikah: kursus calon pengantin; bimbingan pranikah; suscatin; elsimil; pemeriksaan kesehatan catin; skrining catin; kelas catin; edukasi pranikah
nikah-dini-cegah < nikah-dini: dispensasi nikah; dispensasi kawin; stop nikah dini; cegah kawin anak; kampanye cegah pernikahan anak; stop perkawinan anak; generasi tanpa kawin muda
relawan-sosial < relawan: relawan kampung; relawan warga; rekrutmen relawan; pelatihan relawan; komunitas relawan; sukarelawan; volunteer; gerakan relawan
disabilitas-aksesibilitas < disabilitas-layanan: aksesibilitas fasilitas umum; ram kursi roda; jalur kursi roda; guiding block; ubin pemandu; jalur tunanetra; ramah disabilitas; fasilitas ramah difabel
disabilitas-layanan: unit layanan disabilitas umum; ulid; kota inklusi; kota inklusif; kelurahan inklusif; hak penyandang disabilitas; komite disabilitas; kartu penyandang disabilitas; kpd; juru bahasa isyarat; bahasa isyarat; hari disabilitas; festival difabel; desa inklusi; kartu disabilitas; pendataan disabilitas
disabilitas-kerja < disabilitas-layanan: pelatihan kerja disabilitas; pelatihan keterampilan disabilitas; kerja inklusif; uld ketenagakerjaan; penempatan kerja disabilitas; keterampilan difabel; kemandirian difabel; wirausaha difabel; usaha penyandang disabilitas
kewirausahaan-ppks < kube-ekonomi: prokus; kube ppks; kewirausahaan sosial; pena; pahlawan ekonomi nusantara; pemberdayaan ppks; uep ppks; modal usaha ppks; usaha ekonomi produktif ppks; bantuan usaha kpm; kewirausahaan kpm; kpm graduasi usaha
kube-bina < kube-ekonomi: pembinaan kube; kube pesisir; kube perkotaan; bantuan kube; kube jasa; kube perempuan; pendampingan kube
p2wkss-kegiatan < kube-ekonomi: p2wkss kelurahan; terpadu p2wkss; peningkatan peranan wanita
