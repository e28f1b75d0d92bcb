package dev.plumbline.tenantadmin.mail;

import java.util.List;
import java.util.Locale;

/** What an invitation says. Names are other people's words: they are escaped in HTML, and nothing is loaded from anywhere. */
public record InvitationLetter(String subject, List<String> lines, String action, String link, String ignore) {

    /** @param language of the inviter; the invited person's is not known */
    public static InvitationLetter of(String language, String inviter, String organization, String link, int days) {
        return language.toLowerCase(Locale.ROOT).startsWith("zh")
                ? new InvitationLetter(
                        inviter + " 邀请您加入 " + organization,
                        List.of(
                                inviter + " 邀请您在 Plumbline 中加入组织「" + organization + "」。",
                                "此链接只能使用一次，" + days + " 天内有效。"),
                        "接受邀请",
                        link,
                        "如果您没有预料到这封邮件，可以忽略它。")
                : new InvitationLetter(
                        inviter + " invited you to " + organization,
                        List.of(
                                inviter + " invites you to join the organization \u201c" + organization
                                        + "\u201d on Plumbline.",
                                "The link works once, within " + days + " days."),
                        "Accept the invitation",
                        link,
                        "If you did not expect this mail, you can ignore it.");
    }

    String plain() {
        return String.join("\n", lines) + "\n\n" + action + ": " + link + "\n\n" + ignore + "\n";
    }

    String html() {
        StringBuilder html =
                new StringBuilder("<!doctype html><html><body style=\"font-family:sans-serif;color:#1c2024\">");
        lines.forEach(line -> html.append("<p>").append(escape(line)).append("</p>"));
        html.append("<p><a href=\"")
                .append(escape(link))
                .append("\">")
                .append(escape(action))
                .append("</a></p><p>");
        html.append(escape(link)).append("</p><p style=\"color:#60646c\">").append(escape(ignore));
        return html.append("</p></body></html>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
