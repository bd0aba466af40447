package dateline.ui.shell;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Writes pictures as PNG (W3C Recommendation of 10 November 2003): 8-bit red, green, blue, no filter. */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngFile() {}

    /**
     * Writes a picture.
     *
     * @param picture what JavaFX drew; its transparency is not kept
     * @param file replaced when it is there
     * @throws IOException when it cannot be written
     */
    public static void write(Image picture, Path file) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header((int) picture.getWidth(), (int) picture.getHeight()));
            chunk(out, "IDAT", pixels(picture));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int width = (int) picture.getWidth();
        PixelReader reader = picture.getPixelReader();
        byte[] line = new byte[1 + 3 * width];
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    int argb = reader.getArgb(x, y);
                    line[1 + 3 * x] = (byte) (argb >> 16);
                    line[2 + 3 * x] = (byte) (argb >> 8);
                    line[3 + 3 * x] = (byte) argb;
                }
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }
}
