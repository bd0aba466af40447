/** Dateline: a desktop reader for news archives. */
module dateline {
    requires static org.jspecify;
    requires java.logging;
    requires org.slf4j;
    requires javafx.controls;
    requires jfx.incubator.richtext;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.queries;
    requires tools.jackson.databind;
    requires org.jsoup;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.commons.csv;
    requires org.commonmark;
    requires citeproc.java;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires net.harawata.appdirs;

    opens dateline.cli to
            info.picocli;
}
