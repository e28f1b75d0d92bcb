package dev.plumbline.ingestion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ContentEncodingTest {

    private static final byte[] TEXT = "some text, ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    private static final int CAP = 1_000_000;

    @Test
    void unpacksEveryEncoding() throws IOException {
        unpacks("gzip", gzip(TEXT));
        unpacks("X-GZIP", gzip(TEXT));
        unpacks("deflate", deflate(TEXT, false));
        unpacks("deflate", deflate(TEXT, true));
        unpacks("zstd", Zstd.compress(TEXT));
    }

    @Test
    void measuresNoFurtherThanAsked() throws IOException {
        assertThat(ContentEncoding.GZIP.measure(gzip(TEXT), 100, CAP)).isEqualTo(ContentEncoding.BEYOND);
        assertThat(ContentEncoding.GZIP.measure(gzip(TEXT), TEXT.length, CAP)).isEqualTo(TEXT.length);
    }

    @Test
    void refusesABombByItsTrailerAndByItsBytes() throws IOException {
        byte[] bomb = gzip(new byte[CAP + 1]);
        byte[] lying = bomb.clone();
        lying[lying.length - 4] = 1;
        lying[lying.length - 3] = 0;
        lying[lying.length - 2] = 0;

        tooLarge(ContentEncoding.GZIP, bomb);
        tooLarge(ContentEncoding.GZIP, lying);
        tooLarge(ContentEncoding.DEFLATE, deflate(new byte[CAP + 1], false));
        tooLarge(ContentEncoding.ZSTD, Zstd.compress(new byte[CAP + 1]));
    }

    @Test
    void refusesWhatIsNotCompressedOrCut() throws IOException {
        byte[] packed = gzip(TEXT);
        for (byte[] body : new byte[][] {TEXT, {}, java.util.Arrays.copyOf(packed, packed.length / 2)}) {
            assertThatThrownBy(() -> ContentEncoding.GZIP.measure(body, CAP, CAP))
                    .isInstanceOfSatisfying(IntakeException.class, failure -> assertThat(failure.kind())
                            .isEqualTo(IntakeException.Kind.NOT_DECOMPRESSIBLE));
        }
        assertThatThrownBy(() -> ContentEncoding.of("br"))
                .isInstanceOfSatisfying(IntakeException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(IntakeException.Kind.UNKNOWN_ENCODING));
    }

    private static void unpacks(String header, byte[] body) {
        ContentEncoding encoding = ContentEncoding.of(header);
        long size = encoding.measure(body, CAP, CAP);
        assertThat(encoding.decompress(body, (int) size)).isEqualTo(TEXT);
    }

    private static void tooLarge(ContentEncoding encoding, byte[] body) {
        assertThatThrownBy(() -> encoding.measure(body, CAP, CAP))
                .isInstanceOfSatisfying(IntakeException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(IntakeException.Kind.TOO_LARGE));
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] body, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
            out.write(body);
        }
        return packed.toByteArray();
    }
}
