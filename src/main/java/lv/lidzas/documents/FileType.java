package lv.lidzas.documents;

import java.util.Set;

/** What a file may be at all; which of them a kind of document may be is said in {@code documentMegabytes.dmn}. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg", "image/jpg", "image/pjpeg")),
    PNG("image/png", Set.of("png"), Set.of("image/png")),
    /** Something signed electronically, as eParaksts makes it. */
    ASICE(
            "application/vnd.etsi.asic-e+zip",
            Set.of("edoc", "asice", "sce"),
            Set.of("application/vnd.etsi.asic-e+zip", "application/vnd.etsi.asic-e", "application/zip"));

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> declared;

    FileType(String mediaType, Set<String> extensions, Set<String> declared) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.declared = declared;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it stands in tables and in the database. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** With which it is handed out. */
    public String extension() {
        return switch (this) {
            case PDF -> "pdf";
            case JPEG -> "jpg";
            case PNG -> "png";
            case ASICE -> "edoc";
        };
    }

    /** Whether a file of that ending says of itself that it is of this type. */
    public boolean isNamed(String extension) {
        return extensions.contains(extension);
    }

    /** Whether a browser calls it so. */
    public boolean isDeclared(String type) {
        return declared.contains(type);
    }
}
