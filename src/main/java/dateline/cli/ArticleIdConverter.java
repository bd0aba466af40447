package dateline.cli;

import dateline.archive.ArticleId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an article's id from the command line. */
final class ArticleIdConverter implements ITypeConverter<ArticleId> {
    @Override
    public ArticleId convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("an article's id is not blank");
        }
        return new ArticleId(value.strip());
    }
}
