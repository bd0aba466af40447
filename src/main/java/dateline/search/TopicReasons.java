package dateline.search;

import dateline.entity.EntityId;
import dateline.topic.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** Says why one article is in its topics, by putting each part of the topics' queries to it. */
final class TopicReasons {
    private final MentionLens lens;
    private final OneArticle article;

    TopicReasons(MentionLens lens, OneArticle article) {
        this.lens = lens;
        this.article = article;
    }

    /** {@return the topics that hold the article, in the order of their file} */
    List<TopicReason> all() throws IOException {
        List<TopicReason> reasons = new ArrayList<>();
        for (Topic topic : lens.vocabulary().topics().topics()) {
            if (holds(topic)) {
                reasons.add(new TopicReason(topic.id(), topic.label(), List.copyOf(because(topic))));
            }
        }
        return reasons;
    }

    private boolean holds(Topic topic) throws IOException {
        return article.isFoundBy(new QueryCompiler(lens).topic(topic));
    }

    private Set<TopicReason.Because> because(Topic topic) throws IOException {
        Set<TopicReason.Because> because = new LinkedHashSet<>();
        if (article.isFoundBy(new TermQuery(new Term(Fields.TOPICS, topic.id())))) {
            because.add(new TopicReason.MarkedByArchive());
        }
        if (topic.query().isPresent()) {
            add(QueryParser.parse(topic.query().get()).clause(), because);
        }
        addTopics(lens.vocabulary().topics().narrower(topic), because);
        because.remove(new TopicReason.ThroughNarrower(topic.id(), topic.label()));
        return because;
    }

    /** Of alternatives only those that are met count, with all that they ask for. */
    private void add(Clause clause, Set<TopicReason.Because> because) throws IOException {
        if (!article.isFoundBy(new QueryCompiler(lens).compile(clause).query())) {
            return;
        }
        switch (clause) {
            case Clause.All all -> addEach(all.clauses(), because);
            case Clause.Question question -> addEach(question.words(), because);
            case Clause.Any any -> addEach(any.clauses(), because);
            case Clause.Words words -> addWords(words, words.text(), because);
            case Clause.Year year -> addWords(year, String.valueOf(year.year()), because);
            case Clause.Named named -> addNamed(named, because);
            case Clause.Everything everything -> {}
            case Clause.Dated dated -> {}
            case Clause.InLanguage language -> {}
            case Clause.WithNote noted -> {}
            case Clause.Pattern pattern -> addWords(pattern, QueryWriter.write(pattern), because);
            case Clause.Fuzzy fuzzy -> addWords(fuzzy, QueryWriter.write(fuzzy), because);
            case Clause.Near near -> addWords(near, QueryWriter.write(near), because);
            case Clause.Not not -> {}
        }
    }

    private void addEach(List<Clause> clauses, Set<TopicReason.Because> because) throws IOException {
        for (Clause clause : clauses) {
            add(clause, because);
        }
    }

    private void addNamed(Clause.Named named, Set<TopicReason.Because> because) throws IOException {
        switch (named.kind()) {
            case SOURCE -> {}
            case TOPIC -> addTopics(lens.vocabulary().topics(named.value()), because);
            default -> {
                List<EntityId> entities = lens.entities(named.kind(), named.value());
                for (EntityId id : entities) {
                    int count = Spans.joined(article.matches(List.of(lens.mentions(List.of(id)))))
                            .size();
                    if (count > 0) {
                        because.add(new TopicReason.NamesEntity(id.value(), lens.label(id), count));
                    }
                }
                if (entities.isEmpty()) {
                    addWords(named, named.value(), because);
                }
            }
        }
    }

    private void addWords(Clause clause, String words, Set<TopicReason.Because> because) throws IOException {
        Compiled compiled = new QueryCompiler(lens).compile(clause);
        int count = Spans.joined(article.matches(compiled.marks())).size();
        if (count > 0) {
            because.add(new TopicReason.HoldsWords(words, count));
        }
    }

    private void addTopics(List<Topic> topics, Set<TopicReason.Because> because) throws IOException {
        for (Topic topic : topics) {
            if (holds(topic)) {
                because.add(new TopicReason.ThroughNarrower(topic.id(), topic.label()));
            }
        }
    }
}
