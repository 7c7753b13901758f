package se.lansstyrelsen.integration.kit.attachment;

import jakarta.persistence.Embeddable;

/**
 * What is known of a file that was attached, kept in its owner's row while {@link AttachedContents} keeps the bytes.
 *
 * @param fileName the sender's, cleaned; free text, so it stands in no event
 * @param mediaType by its content
 * @param size in bytes
 * @param hash SHA-256 of the bytes, hexadecimal
 */
@Embeddable
public record AttachedFile(String fileName, String mediaType, long size, String hash) {}
