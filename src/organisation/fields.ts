/** The forms that an organisation's fields may have, wherever they are written. */
export const COLOUR = /^#[0-9a-fA-F]{6}$/;
export const PHONE = /^\+?[\d ()-]{2,24}\d( (ext\.?|extension) \d+)?$/;
export const POLICY_ADDRESS = /^https:\/\/\S+$/;
export const MOST_HOURS = 100;
