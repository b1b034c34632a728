package lv.lidzas.settings;

import java.util.Locale;

/**
 * Something an installation may set.
 *
 * @param name of the environment variable
 * @param property by which the application asks for it
 * @param example a value that would do
 */
record Setting(String name, String property, SettingKind kind, String example) {

    static Setting of(String name, SettingKind kind, String example) {
        return new Setting(name, name.toLowerCase(Locale.ROOT).replace('_', '.'), kind, example);
    }

    /** Where a dot of the name stands for a dash, too. */
    static Setting of(String name, String property, SettingKind kind, String example) {
        return new Setting(name, property, kind, example);
    }
}
