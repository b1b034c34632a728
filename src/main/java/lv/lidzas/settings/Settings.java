package lv.lidzas.settings;

import static lv.lidzas.settings.SettingKind.ACCOUNT;
import static lv.lidzas.settings.SettingKind.BUCKET;
import static lv.lidzas.settings.SettingKind.COUNT;
import static lv.lidzas.settings.SettingKind.DATABASE;
import static lv.lidzas.settings.SettingKind.EMAIL;
import static lv.lidzas.settings.SettingKind.FILE_KEYS;
import static lv.lidzas.settings.SettingKind.FOLDER;
import static lv.lidzas.settings.SettingKind.HOST;
import static lv.lidzas.settings.SettingKind.ISSUER;
import static lv.lidzas.settings.SettingKind.LONG_SECRET;
import static lv.lidzas.settings.SettingKind.PORT;
import static lv.lidzas.settings.SettingKind.PROXIES;
import static lv.lidzas.settings.SettingKind.SENDER;
import static lv.lidzas.settings.SettingKind.TEXT;
import static lv.lidzas.settings.SettingKind.TIME;
import static lv.lidzas.settings.SettingKind.WEB_ADDRESS;
import static lv.lidzas.settings.SettingKind.YES_NO;

import java.util.List;

/** Every setting there is. What is not here is none: a name that is misspelt would say nothing. */
final class Settings {

    static final List<Setting> ALL = List.of(
            Setting.of("SERVER_PORT", PORT, "8080"),
            Setting.of("SERVER_ADDRESS", HOST, "127.0.0.1"),
            Setting.of("SPRING_DATASOURCE_URL", DATABASE, "jdbc:postgresql://localhost:5432/lidzas"),
            Setting.of("SPRING_DATASOURCE_USERNAME", TEXT, "lidzas"),
            Setting.of("SPRING_DATASOURCE_PASSWORD", TEXT, "openssl rand -base64 24"),
            Setting.of("SPRING_MAIL_HOST", HOST, "smtp.example.org"),
            Setting.of("SPRING_MAIL_PORT", PORT, "587"),
            Setting.of("SPRING_MAIL_USERNAME", TEXT, "lidzas@example.org"),
            Setting.of("SPRING_MAIL_PASSWORD", TEXT, "openssl rand -base64 24"),
            Setting.of("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE", YES_NO, "true"),
            Setting.of("LIDZAS_HOME", FOLDER, "./data"),
            Setting.of("LIDZAS_BASE_URL", "lidzas.base-url", WEB_ADDRESS, "https://lidzas.example.org"),
            Setting.of("LIDZAS_MAIL_FROM", SENDER, "lidzas@example.org"),
            Setting.of("LIDZAS_ADMIN_ID", ACCOUNT, "administratore"),
            Setting.of("LIDZAS_ADMIN_PASSWORD", TEXT, "openssl rand -base64 24"),
            Setting.of("LIDZAS_TRIAL_PASSWORD", "lidzas.trial.password", TEXT, "openssl rand -base64 24"),
            Setting.of("LIDZAS_TRUSTED_PROXIES", "lidzas.trusted-proxies", PROXIES, "10.0.0.5,172.18."),
            Setting.of("LIDZAS_REQUESTS_PER_ADDRESS", "lidzas.requests-per-address", COUNT, "50"),
            Setting.of(
                    "LIDZAS_VISITORS_SUBMISSIONS_PER_TEN_MINUTES",
                    "lidzas.visitors.submissions-per-ten-minutes",
                    COUNT,
                    "30"),
            Setting.of("LIDZAS_PASSWORDS_MEMORY_KIB", "lidzas.passwords.memory-kib", COUNT, "19456"),
            Setting.of("LIDZAS_PASSWORDS_ITERATIONS", COUNT, "2"),
            Setting.of("LIDZAS_NIGHTLY_ENABLED", YES_NO, "false"),
            Setting.of("LIDZAS_JOBS_LATE_AFTER", "lidzas.jobs.late-after", TIME, "5m"),
            Setting.of("LIDZAS_METRICS_USER", ACCOUNT, "prometheus"),
            Setting.of("LIDZAS_METRICS_PASSWORD", LONG_SECRET, "openssl rand -hex 24"),
            Setting.of("LIDZAS_ORGANISATION_NAME", TEXT, "Biedrība „Blakus”"),
            Setting.of(
                    "LIDZAS_ORGANISATION_REGISTRATION_NUMBER",
                    "lidzas.organisation.registration-number",
                    TEXT,
                    "40000000000"),
            Setting.of("LIDZAS_ORGANISATION_ADDRESS", TEXT, "Parauga iela 1, Rīga, LV-1000"),
            Setting.of("LIDZAS_ORGANISATION_SIGNATORY", TEXT, "Parauga Vadītāja"),
            Setting.of("LIDZAS_ORGANISATION_EMAIL", EMAIL, "birojs@example.org"),
            Setting.of("LIDZAS_ORGANISATION_PHONE", TEXT, "+371 20000000"),
            Setting.of("LIDZAS_ORGANISATION_DUTY_PHONE", "lidzas.organisation.duty-phone", TEXT, "+371 20000001"),
            Setting.of("LIDZAS_SECOND_FACTOR_ENABLED", "lidzas.second-factor.enabled", YES_NO, "true"),
            Setting.of(
                    "LIDZAS_SECOND_FACTOR_COMPULSORY_GROUPS",
                    "lidzas.second-factor.compulsory-groups",
                    TEXT,
                    "camunda-admin,managers"),
            Setting.of("LIDZAS_SECRET_KEY", "lidzas.second-factor.secret-key", TEXT, "openssl rand -base64 32"),
            Setting.of("LIDZAS_DOCUMENTS_KEYS", FILE_KEYS, "2026:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
            Setting.of("LIDZAS_DOCUMENTS_FOLDER", FOLDER, "/srv/lidzas/documents"),
            Setting.of("LIDZAS_DOCUMENTS_S3_ENDPOINT", ISSUER, "https://s3.example.org"),
            Setting.of("LIDZAS_DOCUMENTS_S3_BUCKET", BUCKET, "lidzas-documents"),
            Setting.of("LIDZAS_DOCUMENTS_S3_REGION", TEXT, "us-east-1"),
            Setting.of(
                    "LIDZAS_DOCUMENTS_S3_ACCESS_KEY",
                    "lidzas.documents.s3.access-key",
                    TEXT,
                    "as the store names its account"),
            Setting.of(
                    "LIDZAS_DOCUMENTS_S3_SECRET_KEY",
                    "lidzas.documents.s3.secret-key",
                    TEXT,
                    "as the store shows it once"),
            Setting.of("LIDZAS_DOCUMENTS_SCANNER_HOST", HOST, "clamav"),
            Setting.of("LIDZAS_DOCUMENTS_SCANNER_PORT", PORT, "3310"),
            Setting.of("LIDZAS_OIDC_ISSUER", ISSUER, "https://login.example.org/realms/staff"),
            Setting.of("LIDZAS_OIDC_CLIENT_ID", "lidzas.oidc.client-id", TEXT, "lidzas"),
            Setting.of("LIDZAS_OIDC_CLIENT_SECRET", "lidzas.oidc.client-secret", TEXT, "openssl rand -base64 24"),
            Setting.of("LIDZAS_OIDC_USER_CLAIM", "lidzas.oidc.user-claim", TEXT, "preferred_username"),
            Setting.of("LIDZAS_OIDC_GROUPS_CLAIM", "lidzas.oidc.groups-claim", TEXT, "groups"),
            Setting.of("LIDZAS_OIDC_GROUPS", TEXT, "their-coordinators=coordinators"),
            Setting.of("LIDZAS_OIDC_LINKED_ACCOUNTS", "lidzas.oidc.linked-accounts", TEXT, "anna,berta"),
            Setting.of("LIDZAS_OIDC_ONLY", YES_NO, "true"));

    private Settings() {}
}
