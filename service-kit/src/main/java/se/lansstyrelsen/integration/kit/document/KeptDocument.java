package se.lansstyrelsen.integration.kit.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.kit.text.Hashes;

/** A printed document (allmän handling) as it was on its day: its XHTML and its PDF, known by the PDF's SHA-256. */
@Entity
@Immutable
@Table(name = "kept_document")
public class KeptDocument {

    @Id
    private UUID id;

    @Column(name = "title")
    private String title;

    @Column(name = "html")
    private String html;

    @Column(name = "pdf")
    private byte[] pdf;

    @Column(name = "hash")
    private String hash;

    protected KeptDocument() {}

    KeptDocument(UUID id, String title, String html, byte[] pdf) {
        this.id = id;
        this.title = title;
        this.html = html;
        this.pdf = pdf.clone();
        this.hash = Hashes.sha(pdf);
    }

    /** Id of the matter whose document it is. */
    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** XHTML that stands by itself, for reading on a screen. */
    public String html() {
        return html;
    }

    /** Tagged PDF with its fonts inside. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** SHA-256 of the PDF, in hexadecimal. */
    public String hash() {
        return hash;
    }
}
