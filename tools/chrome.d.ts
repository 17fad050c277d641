/** As much of the browser's extension API as tools and tests call from inside an extension page. */
declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id?: number; url?: string; incognito: boolean }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
  permissions: { contains(of: { origins: string[] }): Promise<boolean>; getAll(): Promise<{ origins?: string[] }> };
  storage: {
    session: {
      get(key: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
      remove(key: string): Promise<void>;
    };
    local: {
      get(keys: string | null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
      clear(): Promise<void>;
    };
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  windows: { create(of: { incognito: boolean; url: string }): Promise<unknown> };
  developerPrivate: {
    updateProfileConfiguration(of: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(of: {
      extensionId: string;
      hostAccess?: string;
      incognitoAccess?: boolean;
    }): Promise<void>;
  };
  omnibox: { onInputEntered: { dispatch(text: string, disposition: string): void } };
  runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
};
