package dev.plumbline.tenantadmin.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends mail. Whatever a mail says can be reached without it, so a failure is an answer, no error. */
@ApplicationScoped
public class Mailer {

    private static final Logger LOG = Logger.getLogger(Mailer.class);
    /** The inviter waits for it. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final MailConfiguration configuration;

    Mailer(Vertx vertx, MailConfiguration configuration) {
        this.vertx = vertx;
        this.configuration = configuration;
    }

    public enum Outcome {
        SENT,
        FAILED
    }

    /** @return empty when no mail server is set */
    public Uni<Optional<Outcome>> send(String to, InvitationLetter letter) {
        MailConfig server = configuration.server();
        if (server == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        MailMessage message =
                new MailMessage(configuration.from(), to, letter.subject(), letter.plain()).setHtml(letter.html());
        return MailClient.createShared(vertx, server, "plumbline")
                .sendMail(message)
                .ifNoItem()
                .after(LIMIT)
                .fail()
                .map(sent -> Optional.of(Outcome.SENT))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "A mail could not be sent through %s", server.getHostname()))
                .onFailure()
                .recoverWithItem(Optional.of(Outcome.FAILED));
    }
}
