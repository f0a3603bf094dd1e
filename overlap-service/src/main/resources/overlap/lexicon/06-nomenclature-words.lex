# Words of the nomenclature's titles and indicators that are procedure or filler whatever they stand beside, its frequent
# typing errors among them.

[filler]
+kata-nomenklatur: jasa; kompetensi; lapangan; memuat; serba; badan; pokok; dikoordinir; merealisasikan; karakteristik; selain; aksi; tervalidasi; kedalam; pelepasan; fungsional; fisik; terduga; memperhatikan; terisolasi; aneka; keserasian; dipertanggungjawabkan; sederajat; mengakomodir; menghadapi; atribut; timbul; keragaman; aktivitas; aktifitas; manual; substansi; subtansi; intensif; pengangkatandan; perbaharui; komersil; mendayagunakan; didayagunakan; permohonan; permintaan; keikutsertaan; negatifnya; semi; jejaringnya; dengankewajiban; lini; penyelenggaran; pelaksanan; sumberdaya; yangdibutuhkan; institusi; pemberitahuan; tuntutan; keluarhan; alih; rumpun umum; sub; embiayaan; pemrosesan; kerangka; check; tekstual; current; mengacu; kemudahanan; penerpan; penangananan; berkontribusi; reguler; terlaksanakanya; tatanan; pengeloaan; melaui; terlayaniumlah; tereview; dianalisa; dearah; melaksakan; pengubahsuaian; diubahsuaikan; pengingkatan; penyabaran; pemeliharannya; penatan; pemeriksanaan; jumla; iindeks; nspm; fihak; individual; sdmnya; ditawarkan; mengajukan; diselaraskan; permanen; mendesak; maksud; pengukuhan; peringkat; alokasi; beban; komposisi; formulasi; misi; indikasi; sempalan; teladan; kerja lapangan; entry; point; group; real; time; plan; need; use; tang; mass; start; single; hub; system; good; approach; working; action; zero; submission; working group; exit; tatalaksana; lajur; tapak; sewu; rass; lak; sayang; pol; diinvertarisir; mendiseminasikan; disurvey; memberdayakan; merekomendasikan; dipindahtugaskan; aktivasi; pendayaguna; terletak; timbal; imbal; balik; agung; asli; umbulan; kep; ayoman; nagoro; 3x1; keutuhan; menimpa; dimensi; beroprasi; pengunaan; daerahkabupaten; lingkugan; kemanan; pendataran; penindaklayakan; pemasyrakatan; ketehnikan; kelanjutusiaan; ekoomi; ttanah; udarayang; kegiata; mentaati; menaati; perhitungan; penghitungan; spesifikasi; divalidasi; proyek; rekomtek; skenario

[procedure]
+tata-aturan: peraturan bupati; perbup; perdasus; perdasi; peraturanperundang; keabsahan; lisensi; etika; kode etik; legalisasi; ijin; pencabutan; pembubaran; register; dasar hukum
+susun: planning; outline; forecasting; prognosis; proyeksi; perancangan; peninjauan; outlook; ikhtisar
+pantau: inspektur; inspektor; investigasi; survailance; penyelidikan; penyimpangan; penilik; pemeriksaan dokumen
+data-umum: peta; database; neraca; kamus; portal; numerik; indeks kinerja; ipkp; referensi
+koordinasi: fgd; mou; sidang; rakordes; nadwah; konsultasi publik; relasi

[service]
utilitas < psu: utilitas; prasarana utilitas; sarana utilitas; jaringan utilitas
sakit: sakit; orang yang sakit; penyakit; keluhan sakit
lingkungan-umum < lingkungan-hidup: lingkungan; kelestarian lingkungan; lingkungan sekitar
ekonomi-umum: ekonomi; perekonomian; ekonomi rakyat; ekonomi kerakyatan; ekonomi warga; ekonomi keluarga
komunikasi-umum: komunikasi; kominfo; telekomunikasi; informatika; penyiaran
hewan-umum < peternakan: hewan; binatang; satwa peliharaan
ketahanan-umum: ketahanan; daya tahan; ketangguhan
kepolisian < keamanan: kepolisian; polisi; polri; tni; tentara; babinsa; bhabinkamtibmas; pertahanan; pertahanan keamanan; jagawarga polisi
perkara < hukum-daerah: perkara; peradilan; pengadilan; justisi; yudikatif; legislatif; hukum; perkara hukum daerah
pantai-umum < sungai: garis pantai; tepi pantai; kelautan pantai; samudra
akademik: akademik; akademis; ilmiah; sains; keilmuan; science
kerusakan: kerusakan; rusak; tumbang; ambruk
akreditasi < standar-produk: akreditasi; terakreditasi; sertifikasi mutu; iso; skkni
kas: uang kas; setoran; penyetoran; transfer dana; cicilan; saldo
rakyat-umum: rakyat; kerakyatan
kompensasi < bantuan-uang: kompensasi; ganti rugi; imbalan; insentif uang; apresiasi; tali asih; honor bulanan; insentif bulanan
penanganan-korban < evakuasi: korban; korban jiwa; orang hilang; korban laka
spiritual < agama: spiritual; mental; rohani; religius; keimanan; ibadah; mental spiritual; rohaniah
subsektor < ekraf: subsektor; sub sektor kreatif
agen: agen; distributor; produsen; penyalur; penyedia; provider; pemasok
duta < lomba: duta; nominasi; juara; pemilihan duta; juri; penghargaan duta; medali
adaptasi: adaptasi; penyesuaian; pembiasaan; transisi
krisis < tanggap-darurat: krisis; insiden; kegentingan; genting keadaan; siaga
motivator < pelatihan: motivator; innovator; penggerak perubahan; agen perubahan; champion; motivasi
filantropi < csr: filantropi; filantrophi; dermawan; donatur; wali asuh
arsitektur < bangunan-gedung: arsitektur; gapura arsitektur; konstruksi tradisional; ornamen; gambar bangunan
etnis < budaya: etnis; suku; ras; kesukuan; keberagaman; kebhinekaan; keraton; kraton; karaton; kesultanan; kadipaten; pakualaman; puro
ziarah < agama: ziarah; makam wali; tahlil; doa bersama; istigasah; khotmil quran; doa
terowongan < infrastruktur-jalan: terowongan; tunnel; underpass jalan
sertifikat-hak < tanah: hgb; hgu; hak guna; hak milik; hak pakai; tenurial; landreform; akad tanah; pathok; patok; persil
intelijen < keamanan: spionase; ancaman keamanan; kontra intelijen
radiasi < alkes: rontgen; radiologi; usg; laboratorium klinik; ambulatori; laboratorium kesehatan; specimen; spesimen
penyakit-vektor < vektor-dbd: vektor; binatang pembawa penyakit; vektor penyakit; endemis; endemik; terinfeksi; terpapar
penyewaan-alat < penyewaan: sewa alat berat; penyewaan gedung; penyewaan kendaraan
produk-syariah < standar-produk: jph; jaminan halal; perbankan syariah; ekonomi syariah; keuangan syariah
pariwisata-kota < pariwisata: jogja; wisata kota; citra kota; kota wisata; city tour; city branding
budaya-lokal-diy < budaya: mataraman; nguri budaya; keistimewaan budaya; kemantren; kapanewon
